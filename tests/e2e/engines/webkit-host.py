#!/usr/bin/python3
"""WebKitGTK as a browser for tests: like its MiniBrowser under automation, which keeps nothing between two runs, but with
its data in a folder and its downloads in another."""
import argparse
import os

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import Gtk, WebKit2  # noqa: E402

parser = argparse.ArgumentParser()
parser.add_argument("--data", required=True)
parser.add_argument("--downloads", required=True)
parser.add_argument("--size", default="1280x800")
told, _ = parser.parse_known_args()
width, height = map(int, told.size.split("x"))

context = WebKit2.WebContext.new_with_website_data_manager(
    WebKit2.WebsiteDataManager(base_data_directory=told.data + "/data", base_cache_directory=told.data + "/cache")
)
context.set_preferred_languages(["en-GB"])
context.set_automation_allowed(True)

settings = WebKit2.Settings()
settings.set_enable_write_console_messages_to_stdout(True)
settings.set_hardware_acceleration_policy(WebKit2.HardwareAccelerationPolicy.NEVER)
settings.set_javascript_can_open_windows_automatically(True)

windows = []


def download_started(_context, download):
    def decide(download, name):
        download.set_allow_overwrite(True)
        download.set_destination("file://" + os.path.join(told.downloads, name + ".part"))
        return True

    def finished(download):
        path = download.get_destination().removeprefix("file://")
        os.replace(path, path.removesuffix(".part"))

    download.connect("decide-destination", decide)
    download.connect("finished", finished)


def new_view(related=None):
    view = WebKit2.WebView(
        **({"web_context": context} if related is None else {"related_view": related}),
        settings=settings,
        is_controlled_by_automation=True,
    )
    window = Gtk.Window()
    window.set_default_size(width, height)
    window.add(view)
    window.show_all()
    windows.append(window)

    def close(_view):
        window.destroy()
        windows.remove(window)
        if not windows:
            Gtk.main_quit()

    view.connect("close", close)
    view.connect("create", lambda view, _action: new_view(view))
    view.connect("web-process-terminated", lambda _view, why: print("CONSOLE HOST ERROR the page's process ended:", why, flush=True))
    return view


def automation_started(_context, session):
    session.connect("create-web-view", lambda _session: new_view())


context.connect("download-started", download_started)
context.connect("automation-started", automation_started)
Gtk.main()
