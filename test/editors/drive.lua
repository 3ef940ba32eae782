-- Takes the steps of $GOUJI_STEPS in Neovim, as a person would, and writes what was found to $GOUJI_SEEN.

local seen = {}
local fix

-- The menu of fixes: the one that the step names is chosen.
vim.ui.select = function(items, _, choose)
  for index, item in ipairs(items) do
    local action = item.action or item[2]
    if action.title == fix then return choose(item, index) end
  end
  error("no fix " .. fix)
end

local function await(what, is_so)
  if not vim.wait(30000, is_so, 20) then error("waited in vain for " .. what) end
end

local take = {
  findings = function(file)
    vim.cmd("edit " .. vim.fn.fnameescape(file))
    await("findings in " .. file, function() return #vim.diagnostic.get(0) > 0 end)
    local found = {}
    for _, each in ipairs(vim.diagnostic.get(0)) do
      table.insert(found, { line = each.lnum + 1, rule = each.code, message = each.message })
    end
    table.insert(seen, found)
  end,
  fix = function(rule, title)
    fix = title
    for _, each in ipairs(vim.diagnostic.get(0)) do
      if each.code == rule then vim.api.nvim_win_set_cursor(0, { each.lnum + 1, each.col }) end
    end
    local before = vim.b.changedtick
    if vim.fn.maparg("gra", "n") ~= "" then vim.api.nvim_feedkeys("gra", "mx", false) else vim.lsp.buf.code_action() end
    await("the fix", function() return vim.b.changedtick ~= before end)
  end,
  save = function() vim.cmd("write") end,
}

local function run()
  for _, step in ipairs(vim.json.decode(vim.env.GOUJI_STEPS)) do
    take[step[1]](step[2], step[3])
  end
  vim.fn.writefile({ vim.json.encode(seen) }, vim.env.GOUJI_SEEN)
end

local is_done, wrong = pcall(run)
if is_done then vim.cmd("qa!") end
io.stderr:write(tostring(wrong) .. "\n")
vim.cmd("cq!")
