// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "model/core/enum_names.h"
#include "model/core/id.h"
#include "model/core/result.h"

namespace offstage {

enum class Fruit : std::uint8_t { Apple, Pear };
template <>
inline constexpr auto kEnumNames<Fruit> = std::to_array<std::string_view>({"apple", "pear"});

} // namespace offstage

using namespace offstage;

class EnumNamesTest : public QObject {
    Q_OBJECT

private slots:
    void aValueHasItsWordAndAWordItsValue()
    {
        QCOMPARE(nameOf(Fruit::Pear), std::string_view("pear"));
        QCOMPARE(valueNamed<Fruit>("apple"), std::optional(Fruit::Apple));
        QCOMPARE(valueNamed<Fruit>("pear"), std::optional(Fruit::Pear));
        QCOMPARE(valueNamed<Fruit>("Pear"), std::optional<Fruit>());
        QCOMPARE(valueNamed<Fruit>(""), std::optional<Fruit>());
    }

    void aValueBeyondTheEnumHasAQuestionMark()
    {
        QCOMPARE(nameOf(static_cast<Fruit>(2)), std::string_view("?"));
    }

    void anIdNamesNothingUntilItIsGivenANumber()
    {
        QVERIFY(!AppId().isValid());
        QVERIFY(AppId(0).isValid());
        QVERIFY(AppId(0) != AppId());
        QVERIFY(AppId(1) < AppId(2));
        QCOMPARE(RecordId(70'000).index(), std::size_t(70'000));
        static_assert(!std::is_convertible_v<AppId, NameId>);
        static_assert(!std::is_convertible_v<int, AppId>);
    }

    void aProblemReadsAsCompilersWriteIt()
    {
        QCOMPARE(text(Problem{"a.yaml", 3, 7, "apps.courier", "unknown key"}),
                 std::string("a.yaml:3:7: apps.courier: unknown key"));
        QCOMPARE(text(Problem{"a.yaml", 0, 0, "", "the file is empty"}),
                 std::string("a.yaml: the file is empty"));
        QCOMPARE(text(Problem{"", 0, 0, "", "no file"}), std::string("no file"));
    }
};

QTEST_APPLESS_MAIN(EnumNamesTest)
#include "tst_enum_names.moc"
