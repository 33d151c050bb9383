/// One page that needs nothing else: the drawing, to be dragged, zoomed and searched.
enum HTMLGraph {
    static func text(of picture: GraphPicture) -> String {
        let names = JSONText.strings(picture.nodes.map(\.table.description))
        let cycles = picture.components.filter(\.isCycle).count
        func count(_ number: Int, _ one: String) -> String { "\(number) \(one)\(number == 1 ? "" : "s")" }
        let summary = [
            count(picture.nodes.count, "table"), count(picture.edges.count, "foreign key"), count(cycles, "cycle"),
        ].joined(separator: ", ")
        return """
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Foreign keys</title>
            <style>\(style)</style>
            </head>
            <body>
            <header>
            <input id="search" type="search" placeholder="find a table" aria-label="Find a table" list="tables" \
            autocomplete="off">
            <datalist id="tables"></datalist>
            <button id="fit" type="button">fit</button>
            <span>\(summary)</span>
            </header>
            <main id="stage">
            \(SVGGraph(picture).text())</main>
            <script>
            "use strict";
            const names = \(names);
            \(script)
            </script>
            </body>
            </html>

            """
    }

    private static let style = """
        html,body{margin:0;height:100%;font:14px system-ui,sans-serif;color:#1f2933;background:#fff}\
        body{display:flex;flex-direction:column}\
        header{display:flex;gap:12px;align-items:center;padding:8px 12px;border-bottom:1px solid #cbd2d9}\
        header input{width:18em;padding:4px 8px;font:inherit}header button{padding:4px 12px;font:inherit}\
        main{flex:1;overflow:hidden;cursor:grab;touch-action:none}main.dragging{cursor:grabbing}\
        main svg{width:100%;height:100%;display:block}.table{cursor:pointer}\
        svg.picked .edge,svg.picked .table{opacity:.12}svg.picked .edge.near,svg.picked .table.near{opacity:1}\
        svg.picked .table.here rect{stroke-width:3}
        """

    /// Dragging and the wheel move the viewBox; a click or a search picks a table and dims all but its neighbours.
    private static let script = """
        const stage = document.getElementById("stage");
        const svg = stage.querySelector("svg");
        const search = document.getElementById("search");
        const whole = svg.viewBox.baseVal;
        const full = {x: 0, y: 0, w: whole.width, h: whole.height};
        let view = {...full};
        const tables = [...svg.querySelectorAll(".table")];
        const edges = [...svg.querySelectorAll("[data-child]")];
        function show() { svg.setAttribute("viewBox", [view.x, view.y, view.w, view.h].join(" ")); }
        function scale() { return Math.max(view.w / stage.clientWidth, view.h / stage.clientHeight); }
        function zoom(factor, clientX, clientY) {
          const at = new DOMPoint(clientX, clientY).matrixTransform(svg.getScreenCTM().inverse());
          view.x = at.x - (at.x - view.x) * factor; view.y = at.y - (at.y - view.y) * factor;
          view.w *= factor; view.h *= factor;
          show();
        }
        stage.addEventListener("wheel", event => {
          event.preventDefault();
          zoom(Math.exp(event.deltaY * 0.0015), event.clientX, event.clientY);
        }, {passive: false});
        let drag = null;
        stage.addEventListener("pointerdown", event => { drag = {x: event.clientX, y: event.clientY, moved: false}; });
        window.addEventListener("pointermove", event => {
          if (!drag) return;
          const dx = event.clientX - drag.x, dy = event.clientY - drag.y;
          if (!drag.moved && Math.abs(dx) + Math.abs(dy) < 4) return;
          drag.moved = true;
          stage.classList.add("dragging");
          view.x -= dx * scale(); view.y -= dy * scale();
          drag.x = event.clientX; drag.y = event.clientY;
          show();
        });
        window.addEventListener("pointerup", event => {
          if (drag && !drag.moved && stage.contains(event.target)) {
            const table = event.target.closest(".table");
            pick(table ? Number(table.dataset.table) : null);
          }
          drag = null;
          stage.classList.remove("dragging");
        });
        function pick(index) {
          for (const item of [...tables, ...edges]) item.classList.remove("near", "here");
          svg.classList.toggle("picked", index !== null);
          if (index === null) return;
          tables[index].classList.add("near", "here");
          for (const edge of edges) {
            const child = Number(edge.dataset.child), parent = Number(edge.dataset.parent);
            if (child !== index && parent !== index) continue;
            edge.classList.add("near");
            tables[child].classList.add("near");
            tables[parent].classList.add("near");
          }
        }
        function goTo(index) {
          const box = tables[index].querySelector("rect").getBBox();
          const factor = Math.min(1, 1.3 / scale());
          view.w *= factor; view.h *= factor;
          view.x = box.x + box.width / 2 - view.w / 2;
          view.y = box.y + box.height / 2 - view.h / 2;
          show();
          pick(index);
        }
        search.addEventListener("input", () => {
          const text = search.value.trim().toLowerCase();
          if (!text) { pick(null); return; }
          let index = names.findIndex(name => name.toLowerCase() === text);
          if (index < 0) index = names.findIndex(name => name.toLowerCase().includes(text));
          if (index >= 0) goTo(index); else pick(null);
        });
        document.getElementById("fit").addEventListener("click", () => { view = {...full}; pick(null); show(); });
        const list = document.getElementById("tables");
        for (const name of names) { const option = document.createElement("option"); option.value = name; list.append(option); }
        if (location.hash.length > 1) {
          search.value = decodeURIComponent(location.hash.slice(1));
          search.dispatchEvent(new Event("input"));
        }
        """
}
