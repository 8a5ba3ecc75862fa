"""A client with the newer features of the protocol: findings on demand, inlay hints, and all three ways to count columns.

Run by pytest with OMNIC (the program) and REPOSITORY in the environment.
"""
import os
import pathlib
import shutil

import pytest
import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient

OMNIC = os.environ["OMNIC"]
REPOSITORY = pathlib.Path(os.environ["REPOSITORY"])
QUEUE = "force-app/main/default/queues/Cases_Billing.queue-meta.xml"
ENCODINGS = [types.PositionEncodingKind.Utf8, types.PositionEncodingKind.Utf16, types.PositionEncodingKind.Utf32]


def units(text, encoding):
    """How many units a text takes in an encoding."""
    if encoding == types.PositionEncodingKind.Utf8:
        return len(text.encode())
    if encoding == types.PositionEncodingKind.Utf16:
        return len(text.encode("utf-16-le")) // 2
    return len(text)


def part(text, spot, encoding):
    """The text of a range within one line."""
    line = text.splitlines()[spot.start.line]
    at = {units(line[:count], encoding): count for count in range(len(line) + 1)}
    return line[at[spot.start.character]:at[spot.end.character]]


@pytest.fixture(params=ENCODINGS, ids=lambda encoding: encoding.value)
def encoding(request):
    return request.param


@pytest.fixture
def project(tmp_path):
    return pathlib.Path(shutil.copytree(REPOSITORY / "samples/contact-center", tmp_path / "project"))


@pytest_lsp.fixture(config=ClientServerConfig(server_command=[OMNIC, "lsp"]))
async def client(lsp_client: LanguageClient, project, encoding):
    capabilities = types.ClientCapabilities(
        general=types.GeneralClientCapabilities(position_encodings=[encoding]),
        text_document=types.TextDocumentClientCapabilities(
            diagnostic=types.DiagnosticClientCapabilities(),
            inlay_hint=types.InlayHintClientCapabilities(),
            completion=types.CompletionClientCapabilities(),
        ),
        workspace=types.WorkspaceClientCapabilities(
            diagnostics=types.DiagnosticWorkspaceClientCapabilities(refresh_support=True),
        ),
    )
    result = await lsp_client.initialize_session(types.InitializeParams(
        capabilities=capabilities,
        process_id=os.getpid(),
        workspace_folders=[types.WorkspaceFolder(uri=project.as_uri(), name="project")],
    ))
    # Without a choice everybody has to take the default.
    assert result.capabilities.position_encoding == encoding
    yield
    await lsp_client.shutdown_session()


def open_text(client, path, text):
    client.text_document_did_open(types.DidOpenTextDocumentParams(
        text_document=types.TextDocumentItem(uri=path.as_uri(), language_id="xml", version=1, text=text)))
    return types.TextDocumentIdentifier(uri=path.as_uri())


def broken(path):
    """A reference to nothing behind letters of one, two and four bytes."""
    text = path.read_text()
    start = text.index("<queueRoutingConfig>")
    end = text.index("</queueRoutingConfig>")
    return f"{text[:start]}<!-- aé😀e\u0301 --><queueRoutingConfig>No_Such{text[end:]}"


@pytest.mark.asyncio
async def test_findings_of_a_document(client: LanguageClient, project, encoding):
    path = project / QUEUE
    text = broken(path)
    document = open_text(client, path, text)
    report = await client.text_document_diagnostic_async(types.DocumentDiagnosticParams(text_document=document))
    found = [one for one in report.items if one.code == "reference/unresolved"]
    assert len(found) == 1
    assert part(text, found[0].range, encoding) == "No_Such"
    again = await client.text_document_diagnostic_async(
        types.DocumentDiagnosticParams(text_document=document, previous_result_id=report.result_id))
    assert again.kind == "unchanged"


@pytest.mark.asyncio
async def test_findings_of_the_workspace(client: LanguageClient, project, encoding):
    path = project / QUEUE
    before = await client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=[]))
    # A file that nobody has opened changes on disk.
    text = broken(path)
    path.write_text(text)
    client.workspace_did_change_watched_files(types.DidChangeWatchedFilesParams(
        changes=[types.FileEvent(uri=path.as_uri(), type=types.FileChangeType.Changed)]))
    previous = [types.PreviousResultId(uri=item.uri, value=item.result_id) for item in before.items]
    after = await client.workspace_diagnostic_async(types.WorkspaceDiagnosticParams(previous_result_ids=previous))
    full = {item.uri: item for item in after.items if item.kind == "full"}
    assert list(full) == [path.as_uri()]
    found = [one for one in full[path.as_uri()].items if one.code == "reference/unresolved"]
    assert part(text, found[0].range, encoding) == "No_Such"


@pytest.mark.asyncio
async def test_hints(client: LanguageClient, project, encoding):
    path = project / "force-app/main/default/queueRoutingConfigs/Cases_By_Skill.queueRoutingConfig-meta.xml"
    text = path.read_text()
    text = text.replace("<pushTimeout>", "<!-- é😀 --><pushTimeout>")
    assert "😀" in text
    document = open_text(client, path, text)
    lines = text.splitlines()
    whole = types.Range(types.Position(0, 0), types.Position(len(lines), 0))
    hints = await client.text_document_inlay_hint_async(types.InlayHintParams(text_document=document, range=whole))
    number = next(at for at, line in enumerate(lines) if "<pushTimeout>" in line)
    behind = units(lines[number][:lines[number].index("</pushTimeout>")], encoding)
    here = [hint.label for hint in hints if hint.position == types.Position(number, behind)]
    assert here == ["seconds"], hints


@pytest.mark.asyncio
async def test_completions_put_their_text_where_it_belongs(client: LanguageClient, project, encoding):
    path = project / QUEUE
    text = broken(path)
    document = open_text(client, path, text)
    lines = text.splitlines()
    number = next(at for at, line in enumerate(lines) if "No_Such" in line)
    column = units(lines[number][:lines[number].index("No_Such") + 3], encoding)
    answer = await client.text_document_completion_async(
        types.CompletionParams(text_document=document, position=types.Position(number, column)))
    items = answer.items if hasattr(answer, "items") else answer
    names = {file.name.split(".")[0] for file in (project / "force-app/main/default/queueRoutingConfigs").iterdir()}
    offered = {item.label: item for item in items}
    assert names <= set(offered)
    edit = offered[min(names)].text_edit
    assert part(text, edit.range, encoding) == "No_Such"
