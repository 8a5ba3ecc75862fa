-- Drives Neovim without a screen: opens a copy of the sample contact centre with the shipped configuration and does what a
-- person would. Run by neovim.py, which sets OMNIC, PROJECT and CONFIGURATION. The last line says how it went.

local project = vim.env.PROJECT
local base = project .. "/force-app/main/default/"
local passed, failed = 0, 0

local function check(what, holds, seen)
  if holds then
    passed = passed + 1
    print("ok: " .. what .. "\n")
  else
    failed = failed + 1
    print("FAILED: " .. what .. ": " .. vim.inspect(seen) .. "\n")
  end
end

local function open(path)
  vim.cmd("edit " .. vim.fn.fnameescape(base .. path))
end

-- The place of the first character of a text in the buffer.
local function go_to(text, behind)
  for number, line in ipairs(vim.api.nvim_buf_get_lines(0, 0, -1, false)) do
    local at = line:find(text, 1, true)
    if at then
      vim.api.nvim_win_set_cursor(0, { number, at - 1 + (behind or 0) })
      return
    end
  end
  error("no such text: " .. text)
end

local function replace(old, new)
  go_to(old)
  local row, column = unpack(vim.api.nvim_win_get_cursor(0))
  vim.api.nvim_buf_set_text(0, row - 1, column, row - 1, column + #old, { new })
end

local function ask(method, more)
  local params = vim.tbl_extend("force", vim.lsp.util.make_position_params(), more or {})
  local answers, reason = vim.lsp.buf_request_sync(0, method, params, 10000)
  for client, answer in pairs(answers or {}) do
    return answer.result, client, answer.error
  end
  return nil, nil, reason
end

local function diagnostics(wanted)
  vim.wait(20000, function()
    return wanted(vim.diagnostic.get(0))
  end, 20)
  return vim.diagnostic.get(0)
end

local function has(code)
  return function(all)
    for _, one in ipairs(all) do
      if one.code == code or (one.user_data and one.user_data.lsp and one.user_data.lsp.code == code) then
        return true
      end
    end
    return false
  end
end

local function run()
  vim.g.omnic_command = { vim.env.OMNIC, "lsp" }
  vim.opt.hidden = true
  vim.cmd("luafile " .. vim.env.CONFIGURATION)

  open("queues/Cases_Billing.queue-meta.xml")
  vim.wait(20000, function()
    return #vim.lsp.buf_get_clients(0) > 0
  end, 20)
  check("the server is attached", #vim.lsp.buf_get_clients(0) > 0, vim.lsp.buf_get_clients(0))
  local before = vim.api.nvim_buf_get_lines(0, 0, -1, false)
  local config = table.concat(before, "\n"):match("<queueRoutingConfig>(.-)</queueRoutingConfig>")

  -- An edit with letters of several bytes before it, so that columns show what they count.
  replace("<queueRoutingConfig>" .. config, "<!-- é😀 --><queueRoutingConfig>No_Such_Config")
  local found = diagnostics(has("reference/unresolved"))
  check("a finding appears", has("reference/unresolved")(found), found)
  for _, one in ipairs(found) do
    if has("reference/unresolved")({ one }) then
      local line = vim.api.nvim_buf_get_lines(0, one.lnum, one.lnum + 1, false)[1]
      check("it underlines the value", line:sub(one.col + 1, one.end_col) == "No_Such_Config", { line, one })
    end
  end

  go_to("No_Such_Config", 2)
  local hover = ask("textDocument/hover")
  check("a hover tells about the finding", hover and vim.inspect(hover):find("No_Such_Config", 1, true), hover)
  go_to("<queueRoutingConfig>", 3)
  hover = ask("textDocument/hover")
  check("a hover tells about the field", hover and #vim.inspect(hover) > 80, hover)

  go_to("No_Such_Config")
  local items = ask("textDocument/completion")
  items = items and items.items or items or {}
  local labels = vim.tbl_map(function(item)
    return item.label
  end, items)
  check("a completion offers the project's names", vim.tbl_contains(labels, config), labels)

  local actions = ask("textDocument/codeAction", {
    range = vim.lsp.util.make_range_params().range,
    context = { diagnostics = {} },
  })
  local allow
  for _, action in ipairs(actions or {}) do
    if action.title:find("with a comment", 1, true) then
      allow = action
    end
  end
  check("an action is offered", allow ~= nil, actions)
  if allow then
    vim.lsp.util.apply_workspace_edit(allow.edit, "utf-16")
    local left = diagnostics(function(all)
      return not has("reference/unresolved")(all)
    end)
    check("the action does what it says", not has("reference/unresolved")(left), left)
  end

  vim.api.nvim_buf_set_lines(0, 0, -1, false, before)
  go_to(config .. "</queueRoutingConfig>", 1)
  local target = ask("textDocument/definition")
  target = target and (target[1] or target)
  local uri = target and (target.uri or target.targetUri) or ""
  check("the definition is found", uri:find(config .. ".queueRoutingConfig-meta.xml", 1, true), target)

  local references = ask("textDocument/references", { context = { includeDeclaration = false } })
  check("references are found", references and #references > 0, references)

  local edit, _, reason = ask("textDocument/rename", { newName = "Renamed_Config" })
  check("a rename is answered", edit ~= nil, reason)
  if edit then
    vim.lsp.util.apply_workspace_edit(edit, "utf-16")
    local text = table.concat(vim.api.nvim_buf_get_lines(0, 0, -1, false), "\n")
    check("the reference is renamed", text:find("<queueRoutingConfig>Renamed_Config<", 1, true), text)
    vim.cmd("silent! wall")
    local renamed = base .. "queueRoutingConfigs/Renamed_Config.queueRoutingConfig-meta.xml"
    check("the file is renamed", vim.fn.filereadable(renamed) == 1, vim.fn.glob(base .. "queueRoutingConfigs/*"))
    vim.wait(500)
    local left = vim.diagnostic.get(0)
    check("nothing is broken by it", not has("reference/unresolved")(left), left)
  end

  -- Settings count when they are saved, in the editor or elsewhere: nobody watches files here.
  open("queues/Cases_Billing.queue-meta.xml")
  local queue = vim.api.nvim_get_current_buf()
  replace("</queueRoutingConfig>", "_Nope</queueRoutingConfig>")
  vim.cmd("silent write")
  check("a finding to be allowed", has("reference/unresolved")(diagnostics(has("reference/unresolved"))), "nothing")
  local function codes_of_queue(wanted)
    return vim.wait(20000, function()
      return has("reference/unresolved")(vim.diagnostic.get(queue)) == wanted
    end, 20)
  end
  vim.cmd("edit " .. vim.fn.fnameescape(project .. "/omnic.toml"))
  check("the server is attached to its settings", #vim.lsp.buf_get_clients(0) > 0, vim.lsp.buf_get_clients(0))
  vim.api.nvim_buf_set_lines(0, -1, -1, false, {
    "",
    "[[allow]]",
    'rule = "reference/unresolved"',
    'component = "Queue:Cases_Billing"',
    'reason = "a test"',
  })
  vim.cmd("silent write")
  check("settings that are saved count", codes_of_queue(false), vim.diagnostic.get(queue))
  vim.cmd("silent undo | silent write")
  check("settings that are taken back do not", codes_of_queue(true), vim.diagnostic.get(queue))
  vim.cmd("buffer " .. queue)
  replace("_Nope</queueRoutingConfig>", "</queueRoutingConfig>")
  vim.cmd("silent write")

  local formatted = ask("textDocument/formatting", { options = { tabSize = 4, insertSpaces = true } })
  check("a file in order is not formatted", formatted ~= nil and #formatted == 0, formatted)

  local symbols = ask("textDocument/documentSymbol")
  check("there is an outline", symbols and #symbols > 0, symbols)

  for _, client in pairs(vim.lsp.get_active_clients()) do
    client.stop()
  end
  local ended = vim.wait(10000, function()
    return #vim.lsp.get_active_clients() == 0
  end, 20)
  check("the server ends when told", ended, vim.lsp.get_active_clients())
end

local ran, reason = xpcall(run, debug.traceback)
if not ran then
  failed = failed + 1
  print("FAILED: " .. tostring(reason) .. "\n")
end
print(("%d passed, %d failed\n"):format(passed, failed))
vim.cmd(failed == 0 and "qall!" or "cquit!")
