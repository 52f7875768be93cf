// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/timeline/lanes_plot.h"

#include "widgets/timeline/lane_painter.h"

#include <QResizeEvent>

#include <qcustomplot.h>

namespace offstage {

namespace {

class LanesPlottable : public QCPAbstractPlottable {
public:
    LanesPlottable(QCPAxis *time, QCPAxis *rows, const LaneScene &scene, LanesPlot &owner)
        : QCPAbstractPlottable(time, rows), m_scene(scene), m_owner(owner)
    {
        setAntialiased(false);
    }

    double selectTest(const QPointF &, bool, QVariant *) const override { return -1; }
    QCPRange getKeyRange(bool &found, QCP::SignDomain) const override
    {
        found = m_scene.now.lanes;
        return found ? QCPRange(milliseconds(m_scene.now.lanes->begin),
                                milliseconds(m_scene.now.lanes->head))
                     : QCPRange();
    }
    QCPRange getValueRange(bool &found, QCP::SignDomain, const QCPRange &) const override
    {
        found = false;
        return {};
    }

protected:
    // QCustomPlot moves clips up by a pixel, which would leave the last row of the lanes empty.
    QRect clipRect() const override
    {
        return QCPAbstractPlottable::clipRect().adjusted(0, 0, 0, 1);
    }
    void draw(QCPPainter *painter) override
    {
        const double ratio = painter->device()->devicePixelRatioF();
        const QSize pixels = (m_scene.size * ratio).toSize();
        if (pixels.isEmpty())
            return;
        if (m_image.size() != pixels)
            m_image = QImage(pixels, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(ratio);
        m_painter.paint(m_image, m_scene);
        painter->drawImage(QPointF(0, 0), m_image);
        emit m_owner.framePainted();
    }
    void drawLegendIcon(QCPPainter *, const QRectF &) const override {}

private:
    static double milliseconds(Instant at)
    {
        return static_cast<double>(at.time_since_epoch().count());
    }

    const LaneScene &m_scene;
    LanesPlot &m_owner;
    LanePainter m_painter;
    QImage m_image;
};

} // namespace

struct LanesPlot::Private {
    LaneScene scene;
    QCustomPlot *plot = nullptr;
};

LanesPlot::LanesPlot(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>())
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    d->plot = new QCustomPlot(this);
    d->plot->setFocusPolicy(Qt::NoFocus);
    d->plot->setBackground(QBrush(Qt::NoBrush));
    d->plot->axisRect()->setAutoMargins(QCP::msNone);
    d->plot->axisRect()->setMargins({});
    d->plot->axisRect()->setBackground(QBrush(Qt::NoBrush));
    for (QCPAxis *axis : d->plot->axisRect()->axes()) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    // A buffer of its own for a layer that stays empty would double what a frame copies.
    d->plot->layer(QStringLiteral("overlay"))->setMode(QCPLayer::lmLogical);
    // The plot owns its plottables.
    new LanesPlottable(d->plot->xAxis, d->plot->yAxis, d->scene, *this);
}

LanesPlot::~LanesPlot() = default;

LaneScene &LanesPlot::scene()
{
    return d->scene;
}

const LaneScene &LanesPlot::scene() const
{
    return d->scene;
}

void LanesPlot::requestFrame()
{
    const auto &axis = d->scene.axis;
    d->plot->xAxis->setRange(static_cast<double>(axis.from().time_since_epoch().count()),
                             static_cast<double>(axis.to().time_since_epoch().count()));
    d->plot->replot(QCustomPlot::rpQueuedReplot);
}

void LanesPlot::paintFrame()
{
    d->plot->replot(QCustomPlot::rpImmediateRefresh);
}

void LanesPlot::resizeEvent(QResizeEvent *event)
{
    d->plot->setGeometry(QRect(QPoint(0, 0), event->size()));
}

} // namespace offstage
