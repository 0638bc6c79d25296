import GuideCourse
import GuideProduction
import GuideScript
import TestSupport
import Testing

@Suite("A part of a build")
struct ShardTests {
    /// A course of 12 exercises of 1–12 minutes, each in two variants.
    private var plan: CoursePlan {
        let scripts = (1...12).map { "s\($0)" }.joined(separator: ", ")
        let text = "tittel: N\nuker:\n  - {uke: 1, spor: [\(scripts)]}\n"
        return CoursePlan(Course.parse(Array(text.utf8), name: "kurs.yml").course) { path in
            let minutes = path.dropFirst().dropLast(5)
            return .success(
                ScriptHead(Array("---\nvarianter: {kort: \(minutes) min, lang: 20 min}\n---\nHei.".utf8), name: path))
        }
    }

    @Test("has every exercise in just one part, and parts of nearly the same size", arguments: [1, 2, 4, 7, 40])
    func sharesOut(_ count: Int) throws {
        let plans = [plan, plan]
        let parts = try (1...count).map { try #require(Shard($0, of: count)).exercises(of: plans) }
        for index in plans.indices {
            let exercises = parts.flatMap { Array($0[index]) }
            #expect(exercises.sorted() == Array(1...12))
        }
        let sizes = parts.map { $0[0].count + $0[1].count }
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 2)
    }

    @Test("is what schedulers say")
    func scheduled() {
        func slurm(_ id: String, _ more: [String: String]) -> [String: String] {
            more.merging(["SLURM_ARRAY_TASK_ID": id]) { first, _ in first }
        }
        let array = ["SLURM_ARRAY_TASK_MIN": "10", "SLURM_ARRAY_TASK_STEP": "5", "SLURM_ARRAY_TASK_COUNT": "3"]
        #expect(Shard(in: slurm("20", array)) == Shard(3, of: 3))
        #expect(Shard(in: slurm("25", array)) == nil)
        #expect(Shard(in: slurm("5", array)) == nil)
        #expect(Shard(in: slurm("0", [:])) == nil)
        #expect(Shard(in: slurm("0", [:]), count: 4) == Shard(1, of: 4))
        #expect(Shard(in: slurm("-9223372036854775808", array)) == nil)
        #expect(Shard(in: ["JOB_COMPLETION_INDEX": "3"], count: 4) == Shard(4, of: 4))
        #expect(Shard(in: ["JOB_COMPLETION_INDEX": "4"], count: 4) == nil)
        #expect(Shard(in: ["JOB_COMPLETION_INDEX": "9223372036854775807"], count: 4) == nil)
        #expect(Shard(in: ["JOB_COMPLETION_INDEX": "0"]) == nil)
        #expect(Shard(in: [:], count: 4) == nil)
    }
}
