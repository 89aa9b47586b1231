// Starts the page: loads the WebAssembly, hands its functions to scripts as `window.kept`, and says so
// plainly when that is impossible. It is a file of its own because the page allows no inline script.
(function () {
  "use strict";
  var script = document.currentScript;

  function say(words) {
    var place = document.getElementById("kept");
    if (!place) return;
    var message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.textContent = words;
    place.replaceChildren(message);
  }

  // Whoever only answers a shop's questions has no book to open.
  if (location.hash.indexOf("#/answer/") === 0) {
    var waiting = document.querySelector("#kept > [role=status]");
    if (waiting) waiting.textContent = "One moment …";
  }

  // Without a service worker (a private window, a page that is not https) Kept needs a connection to open,
  // and nothing else is different: no reason to complain.
  function keepForLater() {
    if ("serviceWorker" in navigator) navigator.serviceWorker.register("./sw.js").catch(function () {});
  }

  if (typeof WebAssembly !== "object") {
    say("This browser cannot run WebAssembly, which Kept is made of. Please open it in a newer browser. " +
      "Nothing that was saved here is lost.");
    return;
  }

  import(new URL(script.dataset.module, document.baseURI).href)
    .then(function (bindings) {
      // What cannot be fetched for scripts is told to those who ask; the page itself is whole without it.
      return bindings.default().then(function () {
        return bindings.prepare().catch(function () {});
      }).then(function () {
        window.kept = bindings;
        document.dispatchEvent(new Event("kept-ready"));
        keepForLater();
      });
    })
    .catch(function (reason) {
      console.error(reason);
      say("Kept could not be loaded. Check the connection and load the page again. " +
        "Nothing that was saved here is lost.");
    });
})();
