-- omnic for Salesforce Omni-Channel metadata. Needs Neovim 0.7 or later and `omnic` on the PATH.
-- Set vim.g.omnic_command = { "/path/to/omnic", "lsp" } before this is loaded to use another one.

local roots = { "sfdx-project.json", "omnic.toml", "package.xml", ".git" }

-- What configures checks is edited with the server, too: Neovim before 0.10 watches no files, so that the server learns of
-- changes from what is saved.
local patterns = {
  "omnic.toml",
  "sfdx-project.json",
  ".forceignore",
  "*-meta.xml",
  "package.xml",
  "destructiveChanges*.xml",
  "*.queue",
  "*.queueRoutingConfig",
  "*.serviceChannel",
  "*.servicePresenceStatus",
  "*.presenceUserConfig",
  "*.presenceDeclineReason",
  "*.skill",
  "*.workSkillRouting",
  "*.omniSupervisorConfig",
}

local function root_of(path)
  local folder = vim.fn.fnamemodify(path, ":p:h")
  for _, name in ipairs(roots) do
    local found = vim.fn.findfile(name, folder .. ";")
    if found == "" then
      found = vim.fn.finddir(name, folder .. ";")
    end
    if found ~= "" then
      return vim.fn.fnamemodify(found, ":p:h" .. (name == ".git" and ":h" or ""))
    end
  end
  return folder
end

local clients = {}

-- Neovim 0.7 has no vim.lsp.start, and later ones warn of what it replaces.
local function attach(buffer, config)
  if vim.lsp.start ~= nil then
    vim.lsp.start(config, { bufnr = buffer })
    return
  end
  local client = clients[config.root_dir]
  if client == nil or vim.lsp.get_client_by_id(client) == nil then
    client = vim.lsp.start_client(config)
    clients[config.root_dir] = client
  end
  if client ~= nil then
    vim.lsp.buf_attach_client(buffer, client)
  end
end

local function start(buffer)
  local path = vim.api.nvim_buf_get_name(buffer)
  if path == "" then
    return
  end
  local root = root_of(path)
  attach(buffer, {
    name = "omnic",
    cmd = vim.g.omnic_command or { "omnic", "lsp" },
    root_dir = root,
    workspace_folders = { { uri = vim.uri_from_fname(root), name = root } },
  })
end

local group = vim.api.nvim_create_augroup("omnic", { clear = true })
vim.api.nvim_create_autocmd({ "BufReadPost", "BufNewFile" }, {
  group = group,
  pattern = patterns,
  callback = function(event)
    start(event.buf)
  end,
})
