/// Where the boxes of a picture stand: columns by level, roots on the left, in the manner of Sugiyama, Tagawa and Toda,
/// "Methods for visual understanding of hierarchical system structures" (1981).
///
/// The unit of layout is a component: its tables stand one above the other. Edges that cross levels run through
/// waypoints, one for each parent and level, so that a parent's many far children share one line. Tables with no
/// foreign key at all stand in a grid below.
struct GraphLayout {
    struct Point: Hashable {
        var x: Double
        var y: Double
    }
    struct Box: Hashable {
        var x = 0.0
        var y = 0.0
        var width = 0.0
        var height = 0.0
    }

    /// By node.
    private(set) var boxes: [Box]
    /// By component, for those with several tables.
    private(set) var frames: [Int: Box] = [:]
    /// By edge: the points between the child's and the parent's box, from the child on.
    private(set) var waypoints: [[Point]]
    private(set) var width = 0.0
    private(set) var height = 0.0

    static let boxHeight = 26.0
    private static let boxGap = 10.0
    private static let framePadding = 8.0
    private static let levelGap = 90.0
    private static let margin = 20.0
    private static let top = 60.0
    private static let characterWidth = 7.3

    /// Something that takes a place in a level: a component, or a waypoint.
    private struct Item {
        var component: Int?
        var level: Int
        var height: Double
        /// Top edge.
        var y = 0.0
        /// Items of the levels beside.
        var left: [Int] = []
        var right: [Int] = []
        var center: Double { y + height / 2 }
    }

    init(_ picture: GraphPicture) {
        let labels = picture.labels
        boxes = labels.map { Box(width: Double($0.count) * Self.characterWidth + 20, height: Self.boxHeight) }
        waypoints = Array(repeating: [], count: picture.edges.count)
        let connected = Set(picture.edges.flatMap { [$0.child, $0.parent] })
        place(picture, connected)
        placeIsolated(picture.nodes.indices.filter { !connected.contains($0) }, labels)
        width += Self.margin
        height += Self.margin
    }

    private mutating func place(_ picture: GraphPicture, _ connected: Set<Int>) {
        var items: [Item] = []
        var itemOfComponent: [Int: Int] = [:]
        for (c, component) in picture.components.enumerated() where component.nodes.contains(where: connected.contains)
        {
            let count = Double(component.nodes.count)
            let padding = component.nodes.count > 1 ? 2 * Self.framePadding : 0
            itemOfComponent[c] = items.count
            items.append(
                Item(
                    component: c, level: component.level,
                    height: count * Self.boxHeight + (count - 1) * Self.boxGap + padding))
        }
        guard !items.isEmpty else {
            height = Self.top
            return
        }
        // The chain of waypoints from each edge's child down to its parent's level.
        var shared: [SharedWaypoint: Int] = [:]
        var chains: [[Int]] = Array(repeating: [], count: picture.edges.count)
        for (e, edge) in picture.edges.enumerated() {
            let (from, to) = (picture.nodes[edge.child], picture.nodes[edge.parent])
            guard from.component != to.component, let child = itemOfComponent[from.component],
                let parent = itemOfComponent[to.component]
            else { continue }
            var right = child
            for level in stride(from: from.level - 1, to: to.level, by: -1) {
                let key = SharedWaypoint(parent: edge.parent, level: level)
                let item = shared[key] ?? items.count
                if item == items.count {
                    shared[key] = item
                    items.append(Item(component: nil, level: level, height: 2))
                }
                Self.link(left: item, right: right, &items)
                chains[e].append(item)
                right = item
            }
            Self.link(left: parent, right: right, &items)
        }
        var levels: [[Int]] = Array(repeating: [], count: (items.map(\.level).max() ?? 0) + 1)
        for i in items.indices { levels[items[i].level].append(i) }
        Self.arrange(&levels, &items)
        assign(levels, items, picture)
        for (e, chain) in chains.enumerated() {
            waypoints[e] = chain.flatMap { item -> [Point] in
                let column = columns[items[item].level]
                let y = items[item].center
                return [Point(x: column.upperBound, y: y), Point(x: column.lowerBound, y: y)]
            }
        }
    }

    private struct SharedWaypoint: Hashable {
        var parent: Int
        var level: Int
    }

    private static func link(left: Int, right: Int, _ items: inout [Item]) {
        guard !items[right].left.contains(left) else { return }
        items[right].left.append(left)
        items[left].right.append(right)
    }

    /// Orders each level by the mean place of its neighbours, to and fro, then pulls everything towards them.
    private static func arrange(_ levels: inout [[Int]], _ items: inout [Item]) {
        for l in levels.indices { stack(levels[l], &items) }
        for sweep in 0..<8 {
            let toRight = sweep % 2 == 0
            for l in toRight ? Array(levels.indices) : levels.indices.reversed() {
                let wanted = levels[l].map { item -> Double in
                    let neighbours = toRight ? items[item].left : items[item].right
                    if neighbours.isEmpty { return items[item].center }
                    return neighbours.reduce(0) { $0 + items[$1].center } / Double(neighbours.count)
                }
                let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
                let centers = order.map { wanted[$0] }
                levels[l] = order.map { levels[l][$0] }
                settle(levels[l], centers, &items)
            }
        }
        let top = items.map(\.y).min() ?? 0
        for i in items.indices { items[i].y -= top }
    }

    private static func stack(_ level: [Int], _ items: inout [Item]) {
        var y = 0.0
        for item in level {
            items[item].y = y
            y += items[item].height + boxGap
        }
    }

    /// Gives every item its wanted centre as nearly as the order and the gaps allow: items that would overlap form a
    /// block, which stands at the mean of what its items want (pool adjacent violators).
    private static func settle(_ level: [Int], _ centers: [Double], _ items: inout [Item]) {
        var blocks: [(first: Int, count: Int, height: Double, offsetSum: Double)] = []
        func top(_ block: (first: Int, count: Int, height: Double, offsetSum: Double)) -> Double {
            block.offsetSum / Double(block.count)
        }
        for (i, item) in level.enumerated() {
            let height = items[item].height + boxGap
            var block = (first: i, count: 1, height: height, offsetSum: centers[i] - items[item].height / 2)
            while let above = blocks.last, top(above) + above.height > top(block) {
                blocks.removeLast()
                block = (
                    above.first, above.count + block.count, above.height + block.height,
                    above.offsetSum + block.offsetSum - above.height * Double(block.count)
                )
            }
            blocks.append(block)
        }
        for block in blocks {
            var y = top(block)
            for i in block.first..<(block.first + block.count) {
                items[level[i]].y = y
                y += items[level[i]].height + boxGap
            }
        }
    }

    /// The x range of each level's boxes.
    private var columns: [ClosedRange<Double>] = []

    private mutating func assign(_ levels: [[Int]], _ items: [Item], _ picture: GraphPicture) {
        var x = Self.margin
        for level in levels {
            var widest = 0.0
            for item in level {
                for node in items[item].component.map({ picture.components[$0].nodes }) ?? [] {
                    widest = max(widest, boxes[node].width)
                }
            }
            for item in level {
                guard let c = items[item].component else { continue }
                let nodes = picture.components[c].nodes
                let padding = nodes.count > 1 ? Self.framePadding : 0
                var y = Self.top + items[item].y + padding
                for node in nodes {
                    boxes[node].x = x
                    boxes[node].y = y
                    boxes[node].width = widest
                    y += Self.boxHeight + Self.boxGap
                }
                if nodes.count > 1 {
                    frames[c] = Box(
                        x: x - Self.framePadding, y: Self.top + items[item].y, width: widest + 2 * Self.framePadding,
                        height: items[item].height)
                }
            }
            columns.append(x...(x + widest))
            width = max(width, x + widest)
            x += widest + Self.levelGap
        }
        height = Self.top + (items.map { $0.y + $0.height }.max() ?? 0)
    }

    /// Rows of boxes below the rest, as wide as the picture (but not narrower than a page).
    private mutating func placeIsolated(_ nodes: [Int], _ labels: [String]) {
        guard !nodes.isEmpty else { return }
        let right = max(width, 900)
        let cell = (nodes.map { boxes[$0].width }.max() ?? 0)
        var (x, y) = (Self.margin, height + 30)
        for node in nodes {
            if x > Self.margin, x + cell > right {
                (x, y) = (Self.margin, y + Self.boxHeight + Self.boxGap)
            }
            boxes[node].x = x
            boxes[node].y = y
            boxes[node].width = cell
            x += cell + Self.boxGap
            width = max(width, x - Self.boxGap)
        }
        height = y + Self.boxHeight
    }
}
