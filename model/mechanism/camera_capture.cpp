// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include "model/mechanism/app_code.h"
#include "model/mechanism/conditions.h"
#include "model/mechanism/registry.h"
#include "model/mechanism/tables.h"
#include "model/mechanism/told.h"

// The camera cannot run in the background (ME-39): a capture is interrupted there, and goes on when
// the app is back.
namespace offstage {

namespace {

enum { Start, Stop };
enum { Interrupted, InterruptionEnded };
enum { NotAllowed };
constexpr std::uint8_t kCapture = 0;
/// AVCaptureSession.InterruptionReason.videoDeviceNotAvailableInBackground.
constexpr std::int64_t kInBackground = 1;

constexpr std::array kActions = {
    ActionWord{.swift = "AVCaptureSession.startRunning()",
               .meaning = "takes pictures, on screen only",
               .fields = {},
               .word = "startCapture"},
    ActionWord{.swift = "AVCaptureSession.stopRunning()",
               .meaning = "gives the camera back",
               .fields = {},
               .word = "stopCapture"},
};
constexpr std::array kHooks = {
    HookWord{.swift = "AVCaptureSession.wasInterruptedNotification",
             .meaning = "the camera was taken away; 1 is videoDeviceNotAvailableInBackground",
             .word = "captureWasInterrupted"},
    HookWord{.swift = "AVCaptureSession.interruptionEndedNotification",
             .meaning = "the camera is back",
             .word = "captureInterruptionEnded"},
};
constexpr std::array kResults = {
    ResultWord{"camera not authorized", "The user does not let the app use the camera.", 0},
};
constexpr std::array kPermissions = {Permission::Camera};

void interrupt(RunningBoard &board, AppId app)
{
    if (Resource *capture = findResource(board, app, MechanismId::CameraCapture, kCapture))
        capture->state = Interrupted + 1;
    setCamera(board, false);
    callApp(board, app, ownHook(kCameraCapture, Interrupted), {}, 0, kInBackground);
}

void perform(RunningBoard &board, AppId app, const Action &action, std::uint32_t)
{
    const bool starts = action.id == ownAction(kCameraCapture, Start);
    const bool may = isAllowed(board.phone(), app, Permission::Camera);
    RunningBoard::Because because(
        board, acted(board, app, action, {},
                     starts && !may ? ownResult(kCameraCapture, NotAllowed) : ApiResult::Fine));
    const bool isOpen = findResource(board, app, MechanismId::CameraCapture, kCapture) != nullptr;
    if (starts && may && !isOpen) {
        openResource(board, app, MechanismId::CameraCapture, kCapture);
        if (isOnScreen(board.phone(), app))
            setCamera(board, true);
        else
            interrupt(board, app);
    } else if (!starts && isOpen) {
        closeResource(board, app, MechanismId::CameraCapture, kCapture);
        setCamera(board, false);
    }
}

void happened(RunningBoard &board, AppId app, Happening what)
{
    if (!app.isValid())
        return;
    Resource *capture = findResource(board, app, MechanismId::CameraCapture, kCapture);
    if (!capture)
        return;
    if (what == Happening::EntersBackground && capture->state == 0) {
        interrupt(board, app);
    } else if (what == Happening::EntersForeground && capture->state != 0) {
        capture->state = 0;
        setCamera(board, true);
        callApp(board, app, ownHook(kCameraCapture, InterruptionEnded));
    }
}

void processEnds(RunningBoard &board, AppId app, ExitReason)
{
    const Resource *capture = findResource(board, app, MechanismId::CameraCapture, kCapture);
    if (capture && capture->state == 0)
        setCamera(board, false);
}

} // namespace

const Mechanism kCameraCapture = {
    .id = MechanismId::CameraCapture,
    .actions = kActions,
    .hooks = kHooks,
    .results = kResults,
    .permissions = kPermissions,
    .perform = perform,
    .processEnds = processEnds,
    .happened = happened,
};

} // namespace offstage
