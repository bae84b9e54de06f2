"use strict";
/* Comfort only: without this file every page does all that it does with it. */
(() => {
  const root = document.documentElement;
  const KEPT = "imr-kept";

  /* Busy until the next page comes; a page taken back from the browser's memory is not. */
  const busy = () => root.classList.add("busy");
  addEventListener("pageshow", () => root.classList.remove("busy"));
  document.addEventListener("submit", (event) => {
    if (event.defaultPrevented || event.target.method !== "get") {
      return;
    }
    for (const control of event.target.elements) {
      if (control.dataset.usual !== undefined && control.value === control.dataset.usual) {
        control.disabled = true;
        addEventListener("pageshow", () => { control.disabled = false; }, { once: true });
      }
    }
    busy();
  });

  /* The sort and the switches act at once. */
  for (const control of document.querySelectorAll(".toolbar select, .toolbar input")) {
    control.addEventListener("change", () => control.form.requestSubmit());
  }

  /* Who narrows a search stays where they are, without help of a fragment. */
  for (const link of document.querySelectorAll("a[data-keep][href*='#']")) {
    link.hash = "";
  }
  document.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-keep]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
      return;
    }
    const narrow = document.getElementById("narrow");
    const kept = { key: link.dataset.keep, y: scrollY, open: narrow !== null && narrow.open };
    try {
      sessionStorage.setItem(KEPT, JSON.stringify(kept));
    } catch { /* A browser may keep nothing. */ }
    busy();
  });
  const resume = () => {
    const text = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    if (!text) {
      return;
    }
    const kept = JSON.parse(text);
    const narrow = document.getElementById("narrow");
    if (narrow && kept.open) {
      narrow.open = true;
    }
    const same = [...document.querySelectorAll("a[data-keep]")].find((a) => a.dataset.keep === kept.key);
    scrollTo(0, kept.y);
    (same || document.getElementById("main")).focus({ preventScroll: true });
  };
  try {
    resume();
  } catch { /* As above. */ }

  /* A slash leads to the box. */
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    const box = document.querySelector("#q, #find");
    if (event.key === "/" && box && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      box.focus();
      box.select();
    }
  });

  /* The address of a search is the search: a click copies it. */
  for (const link of document.querySelectorAll("a[data-copy]")) {
    link.addEventListener("click", async (event) => {
      if (!navigator.clipboard) {
        return;
      }
      event.preventDefault();
      const name = link.textContent;
      try {
        await navigator.clipboard.writeText(link.href);
        say("The link is copied.");
        link.textContent = "Link copied";
        setTimeout(() => { link.textContent = name; }, 2500);
      } catch {
        location.href = link.href;
      }
    });
  }
  function say(text) {
    let line = document.getElementById("said");
    if (!line) {
      line = document.createElement("p");
      line.id = "said";
      line.className = "unseen";
      line.setAttribute("role", "status");
      document.body.append(line);
    }
    setTimeout(() => { line.textContent = text; }, 50);
  }

  /* Suggestions, as a combobox with a list box. Where they can't be had the box is a plain box. */
  for (const box of document.querySelectorAll("input[data-suggest]")) {
    suggest(box);
  }
  function suggest(box) {
    const list = document.createElement("ul");
    list.className = "suggestions";
    list.id = box.id + "-suggestions";
    list.hidden = true;
    list.setAttribute("role", "listbox");
    list.setAttribute("aria-label", "Suggestions");
    box.form.append(list);
    for (const [name, value] of [["role", "combobox"], ["aria-autocomplete", "list"],
      ["aria-expanded", "false"], ["aria-controls", list.id]]) {
      box.setAttribute(name, value);
    }
    let waiting = 0;
    let asking = null;
    let offered = [];
    let at = -1;

    const close = () => {
      clearTimeout(waiting);
      asking?.abort();
      list.hidden = true;
      at = -1;
      box.setAttribute("aria-expanded", "false");
      box.removeAttribute("aria-activedescendant");
    };
    const mark = (index) => {
      at = index;
      [...list.children].forEach((item, i) => item.setAttribute("aria-selected", String(i === at)));
      if (at < 0) {
        box.removeAttribute("aria-activedescendant");
      } else {
        box.setAttribute("aria-activedescendant", list.children[at].id);
        list.children[at].scrollIntoView({ block: "nearest" });
      }
    };
    const take = (index) => {
      const one = offered[index];
      const end = box.selectionStart ?? box.value.length;
      const start = Number.isInteger(one.start) ? one.start : wordStart(box.value, end);
      const rest = box.value.slice(end);
      const gap = /[:/]$/.test(one.text) || /^\s/.test(rest) ? "" : " ";
      box.value = box.value.slice(0, start) + one.text + gap + rest;
      const cursor = start + one.text.length + gap.length;
      box.setSelectionRange(cursor, cursor);
      close();
      box.focus();
      if (gap === "") {
        ask();
      }
    };
    const show = (suggestions) => {
      offered = suggestions.slice(0, 10);
      list.replaceChildren(...offered.map((one, i) => {
        const item = document.createElement("li");
        item.id = list.id + "-" + i;
        item.setAttribute("role", "option");
        item.setAttribute("aria-selected", "false");
        const text = document.createElement("span");
        text.textContent = one.kind === "field" ? one.text : one.label || one.text;
        const kind = document.createElement("span");
        kind.className = "kind";
        kind.textContent = one.kind === "field" ? one.label || "" : [one.kind,
          Number.isInteger(one.rulings) ? one.rulings.toLocaleString("en-US") : ""].filter(Boolean).join(" \u00b7 ");
        item.append(text, kind);
        item.addEventListener("pointerdown", (event) => {
          event.preventDefault();
          take(i);
        });
        return item;
      }));
      at = -1;
      list.hidden = offered.length === 0;
      box.setAttribute("aria-expanded", String(!list.hidden));
      box.removeAttribute("aria-activedescendant");
    };
    const ask = () => {
      clearTimeout(waiting);
      waiting = setTimeout(async () => {
        const typed = box.value.slice(0, box.selectionStart ?? box.value.length);
        if (typed.trim().length < 2) {
          close();
          return;
        }
        asking?.abort();
        asking = new AbortController();
        try {
          const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(typed), { signal: asking.signal });
          const found = answer.ok ? (await answer.json()).suggestions : [];
          if (document.activeElement === box) {
            show(Array.isArray(found) ? found : []);
          }
        } catch { /* Then there are none. */ }
      }, 120);
    };
    box.addEventListener("input", ask);
    box.addEventListener("blur", close);
    box.addEventListener("keydown", (event) => {
      if (event.isComposing) {
        return;
      }
      if (event.key === "ArrowDown" && list.hidden) {
        ask();
      } else if (list.hidden) {
        return;
      } else if (event.key === "ArrowDown") {
        event.preventDefault();
        mark(at + 1 < offered.length ? at + 1 : -1);
      } else if (event.key === "ArrowUp") {
        event.preventDefault();
        mark(at < 0 ? offered.length - 1 : at - 1);
      } else if (event.key === "Enter" && at >= 0) {
        event.preventDefault();
        take(at);
      } else if (event.key === "Tab" && at >= 0) {
        take(at);
      } else if (event.key === "Escape") {
        event.preventDefault();
        close();
      }
    });
  }

  /* Where the word being typed begins: after the last space or bracket that is in no quotes. */
  function wordStart(text, end) {
    let start = 0;
    let quoted = false;
    for (let i = 0; i < end; i++) {
      if (text[i] === '"') {
        quoted = !quoted;
      } else if (!quoted && /[\s()]/.test(text[i])) {
        start = i + 1;
      }
    }
    return text[start] === "-" ? start + 1 : start;
  }
})();
