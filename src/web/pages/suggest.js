// Suggestions below the search box while typing. The page works without.
"use strict";
(() => {
  const box = document.getElementById("q");
  const list = document.getElementById("suggestions");
  if (!box || !list) return;
  const kinds = { goal: "mål", owner: "ansvarlig", track: "spor", law: "lov", municipality: "kommune", area: "område", framework: "ramme", theme: "tema", word: "ord" };
  let chosen = -1, latest = 0, timer = 0;
  const items = () => [...list.children];
  const close = () => {
    list.hidden = true;
    chosen = -1;
    box.setAttribute("aria-expanded", "false");
    box.removeAttribute("aria-activedescendant");
  };
  const take = (item) => {
    if (item.dataset.goal) {
      location.href = "/goals/" + encodeURIComponent(item.dataset.goal);
      return;
    }
    box.value = item.dataset.query;
    close();
    box.form.submit();
  };
  const mark = (to) => {
    const all = items();
    chosen = (to + all.length) % all.length;
    all.forEach((item, i) => item.setAttribute("aria-selected", String(i === chosen)));
    box.setAttribute("aria-activedescendant", all[chosen].id);
  };
  const show = (found) => {
    list.replaceChildren(...found.map((s, i) => {
      const item = document.createElement("li");
      item.id = "suggestion-" + i;
      item.setAttribute("role", "option");
      item.dataset.query = s.query;
      if (s.goal) item.dataset.goal = s.goal;
      const text = document.createElement("span");
      text.textContent = s.text;
      const kind = document.createElement("small");
      kind.textContent = kinds[s.kind] || "";
      item.append(text, kind);
      item.addEventListener("mousedown", (event) => { event.preventDefault(); take(item); });
      return item;
    }));
    chosen = -1;
    list.hidden = found.length === 0;
    box.setAttribute("aria-expanded", String(!list.hidden));
  };
  const ask = async () => {
    const mine = ++latest;
    if (box.value.trim().length < 2) return close();
    try {
      const answer = await fetch("/api/v1/suggest?q=" + encodeURIComponent(box.value));
      if (answer.ok && mine === latest && document.activeElement === box) show(await answer.json());
    } catch { close(); }
  };
  box.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(ask, 60); });
  box.addEventListener("blur", close);
  box.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return close();
    if (list.hidden) return;
    if (event.key === "ArrowDown") { event.preventDefault(); mark(chosen + 1); }
    if (event.key === "ArrowUp") { event.preventDefault(); mark(chosen - 1); }
    if (event.key === "Enter" && chosen >= 0) { event.preventDefault(); take(items()[chosen]); }
  });
})();
