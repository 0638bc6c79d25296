import Foundation
import TestSupport
import Testing

@Suite("Neovim with pusterom lsp", .enabled(if: Tool.isInstalled("nvim")))
struct NeovimTests {
    /// The commands for Neovim: it opens a script, waits for mistakes, and asks. `answer` prints the result.
    private static let session = """
        vim.g.pusterom = os.getenv("PROGRAM")
        dofile(os.getenv("REPOSITORY") .. "/Editors/neovim/pusterom.lua")
        local function answer(name, value)
          io.stdout:write(name .. "\\t" .. vim.fn.json_encode(value) .. "\\n")
        end
        vim.cmd("edit a.pust")
        answer("filetype", vim.bo.filetype)
        vim.wait(60000, function() return #vim.diagnostic.get(0) > 0 end, 20)
        local found = vim.diagnostic.get(0)[1]
        answer("mistake", { found.lnum, found.col, found.code, found.message })
        local function ask(method, line, character, more)
          local params = vim.tbl_extend("force", {
            textDocument = vim.lsp.util.make_text_document_params(), position = { line = line, character = character },
          }, more or {})
          for _, reply in pairs(vim.lsp.buf_request_sync(0, method, params, 60000) or {}) do return reply.result end
        end
        answer("hover", ask("textDocument/hover", 3, 6).contents.value)
        answer("definition", ask("textDocument/definition", 3, 6).uri)
        vim.api.nvim_win_set_cursor(0, { 6, 4 })
        answer("completion", vim.tbl_map(function(item) return item.label end, ask("textDocument/completion", 5, 3).items))
        local action = ask("textDocument/codeAction", 4, 0, {
          range = { start = { line = 4, character = 0 }, ["end"] = { line = 4, character = 9 } },
          context = { diagnostics = {} },
        })[1]
        vim.lsp.util.apply_workspace_edit(action.edit, "utf-16")
        answer("mended", vim.api.nvim_buf_get_lines(0, 4, 5, false)[1])
        local function mistakes()
          return #vim.tbl_filter(function(left) return left.severity == 1 end, vim.diagnostic.get(0))
        end
        vim.wait(60000, function() return mistakes() == 1 end, 20)
        answer("left", mistakes())
        vim.cmd("qall!")
        """

    @Test("shows mistakes, completes, tells lengths, and goes where a word is respelt")
    func session() throws {
        let folder = try TemporaryFolder()
        try folder.write("føttene: føttne\n", to: "uttale.yml")
        try folder.write(
            "---\ntittel: Ro\n---\nKjenn føttene 🙂 nå.\nNå 🙂 [pasue 3 s]\næ [b\n", to: "a.pust")
        try folder.write(Self.session, to: "session.lua")
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["nvim", "--headless", "-u", "NONE", "-n", "-c", "luafile session.lua", "-c", "qall!"]
        process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
        process.environment = [
            "PATH": "/usr/bin:/bin", "HOME": folder.path, "PROGRAM": Program.path, "REPOSITORY": Repository.root,
            "LC_ALL": "C.UTF-8", "XDG_CACHE_HOME": folder.path, "XDG_STATE_HOME": folder.path,
        ]
        try folder.write("", to: "out")
        process.standardOutput = FileHandle(forWritingAtPath: folder["out"])
        process.standardError = FileHandle.nullDevice
        process.standardInput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        let lines = String(decoding: try folder.bytes(of: "out"), as: UTF8.self).split(separator: "\n")
        let answers = Dictionary(
            lines.compactMap { line -> (String, String)? in
                let parts = line.split(separator: "\t", maxSplits: 1)
                return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
            }, uniquingKeysWith: { $1 })
        #expect(answers["filetype"] == "\"pust\"")
        // Columns of Neovim's are bytes: `å` has two, the smiling face four.
        #expect(answers["mistake"]?.hasPrefix("[4, 10, \"P") == true, "\(answers)")
        #expect(answers["hover"]?.contains("føttene") == true)
        #expect(answers["definition"]?.hasSuffix("uttale.yml\"") == true)
        #expect(answers["completion"]?.contains("[only") == true || answers["completion"]?.contains("[bare") == true)
        #expect(answers["mended"] == "\"Nå 🙂 [pause 3 s]\"")
        #expect(answers["left"] == "1")
    }
}
