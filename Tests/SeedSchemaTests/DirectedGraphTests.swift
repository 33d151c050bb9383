import SeedSchema
import Testing

/// Who reaches whom, by trying every way (Warshall): the judge of Tarjan's components.
private func reachability(_ successors: [[Int]]) -> [[Bool]] {
    let n = successors.count
    var reaches = Array(repeating: Array(repeating: false, count: n), count: n)
    for a in 0..<n { for b in successors[a] { reaches[a][b] = true } }
    for via in 0..<n {
        for a in 0..<n where reaches[a][via] {
            for b in 0..<n where reaches[via][b] { reaches[a][b] = true }
        }
    }
    return reaches
}

/// The components are exactly the classes of nodes that reach each other, and edges lead only backwards.
private func expectComponents(of graph: DirectedGraph, _ what: @autoclosure () -> String) {
    let n = graph.successors.count
    let components = graph.components()
    guard components.flatMap({ $0 }).sorted() == Array(0..<n) else {
        Issue.record("\(what()): \(components) is no partition of the nodes")
        return
    }
    var place = Array(repeating: 0, count: n)
    for (i, component) in components.enumerated() { for node in component { place[node] = i } }
    let reaches = reachability(graph.successors)
    for a in 0..<n {
        for b in 0..<n where a != b {
            if (place[a] == place[b]) != (reaches[a][b] && reaches[b][a]) {
                Issue.record("\(what()): \(a) and \(b) in \(components)")
                return
            }
        }
        if graph.successors[a].contains(where: { place[$0] > place[a] }) {
            Issue.record("\(what()): an edge of \(a) leads to a later one of \(components)")
            return
        }
    }
    if components.contains(where: { $0 != $0.sorted() }) { Issue.record("\(what()): nodes out of order") }
}

@Suite struct `Components of a directed graph` {
    @Test func `are right for every graph of up to four nodes`() {
        for n in 0...4 {
            for edges in 0..<(1 << (n * n)) {
                var graph = DirectedGraph(count: n)
                for bit in 0..<(n * n) where edges >> bit & 1 == 1 { graph.addEdge(from: bit / n, to: bit % n) }
                expectComponents(of: graph, "\(n) nodes, edges \(edges)")
            }
        }
    }

    @Test(arguments: 1...60)
    func `are right for random graphs`(seed: UInt64) {
        var state = seed &* 0x9E37_79B9_7F4A_7C15
        func below(_ n: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(n))
        }
        let n = 5 + below(30)
        var graph = DirectedGraph(count: n)
        for _ in 0..<below(3 * n) { graph.addEdge(from: below(n), to: below(n)) }
        expectComponents(of: graph, "seed \(seed)")
    }

    @Test func `of a chain and a ring of 100,000 nodes need no deep stack`() {
        let n = 100_000
        var chain = DirectedGraph(count: n)
        for i in 1..<n { chain.addEdge(from: i - 1, to: i) }
        #expect(chain.components() == (0..<n).reversed().map { [$0] })
        chain.addEdge(from: n - 1, to: 0)
        #expect(chain.components() == [Array(0..<n)])
    }

    @Test func `hold no edge twice, and know loops`() {
        var graph = DirectedGraph(count: 2)
        graph.addEdge(from: 0, to: 1)
        graph.addEdge(from: 0, to: 1)
        graph.addEdge(from: 1, to: 1)
        #expect(graph.successors == [[1], [1]])
        #expect(!graph.hasLoop(0) && graph.hasLoop(1))
    }
}
