// Starts the page: loads the WebAssembly, lets scripts ask through `window.kept`, and says so
// plainly when that is impossible. It is a file of its own because the page allows no inline script.
(function () {
  "use strict";
  function say(words) {
    var place = document.getElementById("app");
    if (!place) return;
    var first = document.getElementById("first");
    if (first) first.remove();
    var message = document.createElement("p");
    message.setAttribute("role", "alert");
    message.textContent = words;
    var head = document.createElement("h1");
    head.textContent = document.title;
    var main = document.createElement("main");
    main.className = "page";
    main.append(head, message);
    place.replaceChildren(main);
  }

  // Light or dark as chosen on this device (src/platform/theme.rs).
  try {
    var theme = localStorage.getItem("kept/theme");
    if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  } catch (_) {
    // Without storage the device decides.
  }

  // The language as chosen on this device, else the first of the browser's that there is (src/app/language.rs).
  var locales = {};
  var files = [];
  document.querySelector("meta[name=kept-locales]").content.split(" ").forEach(function (named) {
    var parted = named.split("=");
    if (parted[1]) locales[parted[0]] = parted[1];
    else files.push(named);
  });
  var language = "en";
  function speaks(asked) {
    var tag = String(asked).toLowerCase().split("-")[0];
    if (tag !== "en" && !locales[tag]) return false;
    language = tag;
    return true;
  }
  try {
    var chosen = localStorage.getItem("kept/language");
    if (!chosen || !speaks(chosen)) (navigator.languages || [navigator.language]).some(speaks);
  } catch (_) {
    (navigator.languages || [navigator.language]).some(speaks);
  }
  document.documentElement.lang = language;
  var own = document.getElementById("welcome-" + language);
  var texts = (own || document.getElementById("welcome")).dataset;
  if (own) {
    document.querySelector("link[rel=manifest]").href = texts.manifest;
    document.querySelector("#app [role=status]").textContent = texts.opening;
    // Asked for beside the WebAssembly, which waits for it; what cannot be had is English.
    window.keptTexts = fetch(locales[language] + "main.ftl");
    window.keptTexts.catch(function () {});
  }

  function isNew() {
    var OF_THE_DEVICE = ["kept/theme", "kept/language"];
    try {
      return !Object.keys(localStorage).some(function (key) { return key.indexOf("kept/") === 0 && OF_THE_DEVICE.indexOf(key) < 0; });
    } catch (_) {
      return false;
    }
  }

  // A press before the page is there: it opens at the place of a link by itself; the demo shop is remembered for it.
  function chooseEarly(event) {
    var way = event.target.closest(".way");
    if (!way) return;
    var status = document.querySelector("#first [role=status]");
    status.textContent = status.dataset.wait;
    if (!("demo" in way.dataset)) return;
    try {
      sessionStorage.setItem("kept/space", "demo");
    } catch (_) {
      status.textContent = "";
    }
  }

  // Whoever has nothing here yet reads what this is while the rest is on its way.
  if (/^#?\/?$/.test(location.hash) && isNew()) {
    var kept = document.getElementById("app");
    kept.before(document.getElementById("first-visit").content.cloneNode(true));
    kept.replaceChildren();
    document.querySelector("#first main").append((own || document.getElementById("welcome")).content.cloneNode(true));
    document.getElementById("first").addEventListener("click", chooseEarly);
  }

  // Whoever only answers a shop's questions has no book to open.
  if (location.hash.indexOf("#/answer/") === 0) {
    var waiting = document.querySelector("#app [role=status]");
    if (waiting) waiting.textContent = texts.loading;
  }

  // Inside another page a click meant for that page could be a click on the book.
  if (window.top !== window.self) {
    say(texts.framed + " ");
    var out = document.createElement("a");
    out.href = location.href;
    out.target = "_blank";
    out.rel = "noopener";
    out.textContent = texts.way;
    document.querySelector("#app [role=alert]").append(out);
    return;
  }

  // What an engine lacks that is older than Chrome 99, Firefox 97 and Safari 16: a module with the instructions that the build
  // has (references, filling memory, extending signs, converting numbers), layers of styles, dialogs.
  function isTooOld() {
    var module = "AGFzbQEAAAABBQFgAW8AAwIBAAUDAQAAChYBFABBAEEAQQD8CwBDAAAAAPwAwBoL";
    var bytes = Uint8Array.from(atob(module), function (byte) { return byte.charCodeAt(0); });
    return typeof WebAssembly !== "object" || !WebAssembly.validate(bytes) || !window.CSSLayerBlockRule || !window.HTMLDialogElement;
  }

  if (isTooOld()) {
    say(texts.old);
    return;
  }

  var LOOK_AGAIN = 3600000; // milliseconds after which an open page asks whether there is a newer build

  // The build names it: the script's own idea of where its WebAssembly is knows no sums in names.
  var module = new URL(document.querySelector("meta[name=kept-module]").content, document.baseURI).href;

  // Every part this page was told to load: another build has at least one of another name.
  function parts() {
    var linked = document.querySelectorAll("link[rel=stylesheet], link[rel=modulepreload], script[src]");
    return Array.from(linked, function (element) { return element.href || element.src; }).concat(module);
  }

  // Asks once, through the worker, which keeps it, for all there is in the language spoken.
  function keepLanguage() {
    var folder = locales[document.documentElement.lang];
    if (!folder || !navigator.serviceWorker.controller) return;
    files.forEach(function (name) {
      fetch(folder + name + ".ftl").catch(function () {});
    });
  }

  // Tells what this page is made of to the worker of another build, and the person when that is a newer one.
  function mind(registration) {
    var workers = navigator.serviceWorker;
    var renewing = false;
    var looked = Date.now();
    function ask(worker) {
      if (worker) worker.postMessage({ parts: parts() });
    }
    workers.addEventListener("message", function (event) {
      if (event.data !== "newer") return;
      document.documentElement.dataset.newer = "";
      document.dispatchEvent(new Event("kept-newer"));
    });
    workers.addEventListener("controllerchange", function () {
      if (renewing) return location.reload();
      ask(workers.controller);
      keepLanguage();
    });
    keepLanguage();
    new MutationObserver(keepLanguage).observe(document.documentElement, { attributeFilter: ["lang"] });
    registration.addEventListener("updatefound", function () {
      var coming = registration.installing;
      coming.addEventListener("statechange", function () {
        if (coming.state === "installed" && registration.active) ask(coming);
      });
    });
    if (registration.active) ask(registration.waiting);
    document.addEventListener("kept-renew", function () {
      renewing = true;
      if (registration.waiting) registration.waiting.postMessage({ take: true });
      else location.reload();
    });
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState !== "visible" || Date.now() - looked < LOOK_AGAIN) return;
      looked = Date.now();
      registration.update().catch(function () {});
    });
  }

  // Without a service worker (a private window, a page that is not https) Kept needs a connection to open,
  // and nothing else is different: no reason to complain.
  function keepForLater() {
    if (!("serviceWorker" in navigator)) return;
    navigator.serviceWorker.register(workerAddress()).then(mind).catch(function () {});
  }

  // Not every browser tells when it has nothing else to do.
  function idle(work) {
    if (window.requestIdleCallback) window.requestIdleCallback(work, { timeout: 3000 });
    else setTimeout(work, 500);
  }

  // The page's policy allows no address of a script that was not named here.
  function workerAddress() {
    var address = "./sw.js";
    if (!window.trustedTypes) return address;
    var policy = window.trustedTypes.createPolicy("kept", { createScriptURL: function () { return address; } });
    return policy.createScriptURL("");
  }

  // What the page opens with is seen before anything else is fetched. A tab in the background paints nothing, ever.
  function painted() {
    return new Promise(function (done) { setTimeout(done, 50); });
  }

  // Whoever leaves while the page opens breaks off what is on its way: that is nothing to tell, unless they stay.
  var STILL_HERE = 5000; // milliseconds
  var isLeaving = false;
  var WAYS_OUT = ["beforeunload", "pagehide"];
  function leave() {
    isLeaving = true;
  }
  WAYS_OUT.forEach(function (event) {
    window.addEventListener(event, leave);
  });

  function tell(reason) {
    console.error(reason);
    say(texts.failed);
  }

  // Who is new here has the first words before the module takes the line and the processor. No frame comes to a page in the
  // background.
  function firstWords() {
    return new Promise(function (done) {
      if (!document.getElementById("first") || document.hidden) return done();
      requestAnimationFrame(function () { requestAnimationFrame(done); });
      setTimeout(done, 200);
    });
  }

  // What scripts may call is the package kept (crates/toolkit) over the page's module; fetched when a script asks.
  function scripting(bindings) {
    var loading;
    window.kept = {
      load: function () {
        loading = loading || Promise.all([
          import(document.querySelector("meta[name=kept-toolkit]").content),
          bindings.fetchToolkit(),
        ]).then(function (all) {
          all[0].answerBy(bindings.askToolkit);
          Object.keys(all[0]).forEach(function (name) {
            if (name !== "answerBy") window.kept[name] = all[0][name];
          });
        }).catch(function (reason) {
          loading = undefined;
          throw reason;
        });
        return loading;
      },
    };
  }

  firstWords()
    .then(function () {
      return Promise.all([import(document.querySelector("link[rel=modulepreload]").href), fetch(module)]);
    })
    .then(function (come) {
      var bindings = come[0];
      return bindings.default({ module_or_path: come[1] }).then(painted).then(function () {
        WAYS_OUT.forEach(function (event) {
          window.removeEventListener(event, leave);
        });
        scripting(bindings);
        document.dispatchEvent(new Event("kept-ready"));
        idle(keepForLater);
      });
    })
    .catch(function (reason) {
      if (isLeaving) setTimeout(tell, STILL_HERE, reason);
      else tell(reason);
    });
})();
