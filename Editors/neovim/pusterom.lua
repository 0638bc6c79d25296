-- Pusterom for Neovim 0.7 and newer, without any plugin. In init.lua:
--
--   dofile("/path/to/Editors/neovim/pusterom.lua")
--
-- `vim.g.pusterom` may name another program, or be a list of the program and its arguments.

local group = vim.api.nvim_create_augroup("pusterom", { clear = true })
local clients = {}

local function command(...)
  local program = vim.g.pusterom or "pusterom"
  return vim.list_extend(type(program) == "table" and vim.deepcopy(program) or { program }, { ... })
end

--- Gives a buffer the server of its course, which is started if it does not run.
local function start(buffer)
  local folder = vim.fn.fnamemodify(vim.api.nvim_buf_get_name(buffer), ":p:h")
  local course = vim.fn.findfile("kurs.yml", vim.fn.escape(folder, " ,;\\") .. ";")
  local config = {
    name = "pusterom",
    cmd = command("lsp"),
    root_dir = course ~= "" and vim.fn.fnamemodify(course, ":p:h") or folder,
  }
  if vim.lsp.start then return vim.lsp.start(config, { bufnr = buffer }) end
  -- Before 0.8.
  local client = clients[config.root_dir]
  if not client or not vim.lsp.get_client_by_id(client) then
    client = vim.lsp.start_client(config)
    clients[config.root_dir] = client
  end
  if client then vim.lsp.buf_attach_client(buffer, client) end
end

--- Plays the script from the cursor's line, and again at every save.
local function play()
  vim.cmd("update")
  local line = tostring(vim.api.nvim_win_get_cursor(0)[1])
  local path = vim.api.nvim_buf_get_name(0)
  vim.cmd("botright 5new")
  vim.fn.termopen(command("spill", path, "--from", line))
end

vim.api.nvim_create_autocmd("FileType", {
  group = group,
  pattern = "pust",
  callback = function(event)
    vim.bo[event.buf].commentstring = "// %s"
    vim.bo[event.buf].omnifunc = "v:lua.vim.lsp.omnifunc"
    vim.wo.linebreak = true
    start(event.buf)
    vim.api.nvim_buf_create_user_command(event.buf, "Spill", play, { desc = "Spill øvelsen fra denne linjen" })
  end,
})

vim.api.nvim_create_autocmd({ "BufReadPost", "BufNewFile" }, {
  group = group,
  pattern = "*.pust",
  callback = function() vim.bo.filetype = "pust" end,
})

vim.api.nvim_create_autocmd({ "BufReadPost", "BufNewFile" }, {
  group = group,
  pattern = { "kurs.yml", "uttale.yml" },
  callback = function(event) start(event.buf) end,
})
