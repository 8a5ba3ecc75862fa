#!/usr/bin/env python3
"""Writes an SFDX project of any size, the same for the same arguments: what the benchmark of `omnic build` packs.

Usage: gen.py FOLDER [FILES]    (12000 files make about 40 MB)

Of the files 35 % are Apex, 30 % objects with their fields, 15 % Lightning web components and Aura bundles, 15 % static
resources, labels, layouts, reports and folders, and 5 % Omni-Channel. All of it is made up.
"""
import os
import random
import sys

NS = 'xmlns="http://soap.sforce.com/2006/04/metadata"'
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'
WORDS = """account agent amount answer basket branch budget buyer cable call carton case channel claim client closing
    coil contract counter country courier credit crew customer cycle date dealer delay delivery demand deposit desk
    device discount dispatch docket driver engine entry factor fee field filter fitting fleet floor forecast freight
    fuel garage gauge goods grade grant group guard hall handler harbour height hinge hold hour import index input
    interest invoice item journey kettle label ladder lane lease ledger length level lift limit line list load loan
    lock locker margin market meter model motor night notice number offer office option order outlet owner packet pallet
    panel parcel partner path payment period phase piece pilot plan plant pocket point policy pool port position price
    print profit project pump quality quarter queue quota radius rail range rate reader reason record refund region
    reserve result return review reward route sale sample scale schedule season sector segment seller series service
    shelf shift ship signal site size slot source space spare stage stamp station stock store street supply surface
    switch table tank target tariff task team tenant term ticket timer token tool tour tower track trade trailer tram
    transfer trip truck trust type unit usage vendor vessel visit voucher wage wagon warehouse weight wheel window wire
    worker yard zone""".split()


class Project:
    def __init__(self, folder):
        self.base = os.path.join(folder, "force-app", "main", "default")
        self.random = random.Random(4)
        self.folder = folder
        self.files = 0
        self.bytes = 0
        self.made = set()

    def put(self, path, content):
        path = os.path.join(self.base, path)
        folder = os.path.dirname(path)
        if folder not in self.made:
            os.makedirs(folder, exist_ok=True)
            self.made.add(folder)
        data = content if isinstance(content, bytes) else content.encode()
        with open(path, "xb") as file:
            file.write(data)
        self.files += 1
        self.bytes += len(data)

    def word(self):
        return self.random.choice(WORDS)

    def words(self, count):
        return " ".join(self.random.choices(WORDS, k=count))

    def name(self, number):
        return f"{self.word().title()}_{self.word().title()}_{number}"


def meta(kind, body):
    return f"{HEAD}<{kind} {NS}>\n{body}</{kind}>\n"


def apex(p, number):
    name = p.name(number)
    lines = [f"/**\n * {p.words(14)}.\n */", f"public with sharing class {name} {{"]
    for method in range(p.random.randint(5, 26)):
        one, two = p.word(), p.word()
        lines.append(f"""
    /** {p.words(9)}. */
    public static Decimal {one}{two.title()}{method}(List<SObject> {one}s, Integer {two}) {{
        Decimal {one}Sum = {p.random.random() * 1000:.2f};
        for (SObject one{one.title()} : {one}s) {{
            if (one{one.title()}.get('{two.title()}__c') == null || {two} > {p.random.randint(1, 500)}) {{
                continue; // {p.words(6)}
            }}
            {one}Sum += (Decimal) one{one.title()}.get('{one.title()}_{two.title()}__c') * {p.random.randint(2, 99)};
        }}
        return {one}Sum;
    }}""")
    lines.append("}\n")
    p.put(f"classes/{name}.cls", "\n".join(lines))
    p.put(f"classes/{name}.cls-meta.xml", meta("ApexClass", "    <apiVersion>66.0</apiVersion>\n    <status>Active</status>\n"))


def field(p, name):
    kind = p.random.choice(["Text", "Number", "Picklist", "Checkbox"])
    rows = [f"    <fullName>{name}</fullName>", f"    <description>{p.words(p.random.randint(6, 40))}</description>"]
    if kind == "Checkbox":
        rows.append("    <defaultValue>false</defaultValue>")
    rows.append("    <externalId>false</externalId>")
    rows.append(f"    <inlineHelpText>{p.words(p.random.randint(4, 20))} &amp; {p.word()}</inlineHelpText>")
    rows.append(f"    <label>{p.words(2).title()}</label>")
    if kind == "Text":
        rows.append("    <length>255</length>")
    if kind == "Number":
        rows.append("    <precision>18</precision>")
    rows.append("    <required>false</required>")
    if kind == "Number":
        rows.append("    <scale>2</scale>")
    rows.append("    <trackTrending>false</trackTrending>")
    rows.append(f"    <type>{kind}</type>")
    if kind == "Picklist":
        values = "".join(
            f"            <value>\n                <fullName>{value} {at}</fullName>\n                <default>false</default>\n"
            f"                <label>{value.title()} {at}</label>\n            </value>\n"
            for at, value in enumerate(p.random.choices(WORDS, k=p.random.randint(3, 25))))
        rows.append("    <valueSet>\n        <restricted>true</restricted>\n        <valueSetDefinition>\n"
                    f"            <sorted>false</sorted>\n{values}        </valueSetDefinition>\n    </valueSet>")
    return meta("CustomField", "\n".join(rows) + "\n")


def custom_object(p, number, files):
    """An object with `files` files in all."""
    name = f"{p.name(number)}__c"
    overrides = "".join(
        f"    <actionOverrides>\n        <actionName>{action}</actionName>\n        <type>Default</type>\n"
        "    </actionOverrides>\n"
        for action in ["Accept", "CancelEdit", "Clone", "Delete", "Edit", "List", "New", "SaveEdit", "Tab", "View"])
    p.put(f"objects/{name}/{name}.object-meta.xml", meta("CustomObject", f"""{overrides}    <deploymentStatus>Deployed</deploymentStatus>
    <description>{p.words(30)}</description>
    <enableActivities>true</enableActivities>
    <enableReports>true</enableReports>
    <label>{p.words(2).title()}</label>
    <nameField>
        <label>Name</label>
        <type>Text</type>
    </nameField>
    <pluralLabel>{p.words(2).title()}s</pluralLabel>
    <sharingModel>ReadWrite</sharingModel>
"""))
    for at in range(files - 1):
        if at % 9 == 8:
            view = f"{p.word().title()}_{at}"
            p.put(f"objects/{name}/listViews/{view}.listView-meta.xml", meta("ListView", f"""    <fullName>{view}</fullName>
    <columns>NAME</columns>
    <columns>CREATED_DATE</columns>
    <filterScope>Everything</filterScope>
    <label>{p.words(2).title()}</label>
"""))
        elif at % 9 == 4:
            rule = f"{p.word().title()}_{at}"
            p.put(f"objects/{name}/validationRules/{rule}.validationRule-meta.xml", meta("ValidationRule", f"""    <fullName>{rule}</fullName>
    <active>true</active>
    <errorConditionFormula>AND(ISBLANK(Name), LEN(Name) &gt; {at})</errorConditionFormula>
    <errorMessage>{p.words(12)}</errorMessage>
"""))
        else:
            own = f"{p.word().title()}_{p.word().title()}_{at}__c"
            p.put(f"objects/{name}/fields/{own}.field-meta.xml", field(p, own))


def lwc(p, number):
    name = f"{p.word()}{p.word().title()}{number}"
    html = "".join(f'    <div class="{p.word()}-{p.word()}" title={{{p.word()}}}>\n        <p>{p.words(8)}</p>\n    </div>\n'
                   for _ in range(p.random.randint(10, 40)))
    code = "".join(f"    {p.word()}{at}({p.word()}) {{\n        // {p.words(8)}\n        return this.{p.word()} + {at};\n    }}\n\n"
                   for at in range(p.random.randint(10, 60)))
    css = "".join(f".{p.word()}-{at} {{\n    margin: {at}px;\n    color: #{p.random.randrange(1 << 24):06x};\n}}\n"
                  for at in range(p.random.randint(5, 30)))
    p.put(f"lwc/{name}/{name}.html", f"<template>\n{html}</template>\n")
    p.put(f"lwc/{name}/{name}.js", f"import {{ LightningElement }} from 'lwc';\n\nexport default class {name.title()} extends LightningElement {{\n{code}}}\n")
    p.put(f"lwc/{name}/{name}.css", css)
    p.put(f"lwc/{name}/{name}.js-meta.xml", meta("LightningComponentBundle", "    <apiVersion>66.0</apiVersion>\n    <isExposed>false</isExposed>\n"))


def aura(p, number):
    name = p.name(number)
    body = "".join(f'    <div class="{p.word()}">{p.words(9)}</div>\n' for _ in range(p.random.randint(10, 40)))
    p.put(f"aura/{name}/{name}.cmp", f"<aura:component>\n{body}</aura:component>\n")
    p.put(f"aura/{name}/{name}.cmp-meta.xml", meta("AuraDefinitionBundle", f"    <apiVersion>66.0</apiVersion>\n    <description>{p.words(6)}</description>\n"))
    p.put(f"aura/{name}/{name}Controller.js", "({\n" + "".join(
        f"    {p.word()}{at}: function (component) {{\n        component.set('v.{p.word()}', {at}); // {p.words(5)}\n    }},\n"
        for at in range(p.random.randint(5, 40))) + "})\n")
    p.put(f"aura/{name}/{name}.css", f".THIS {{\n    color: #{p.random.randrange(1 << 24):06x};\n}}\n")


def static_resource(p, number):
    """Two files; one in six is a folder, with as many files as it takes."""
    name = p.name(number)
    if number % 6 == 0:
        for at in range(7):
            p.put(f"staticresources/{name}/{p.word()}{at}.js", f"// {p.words(400)}\n" * 4)
        kind = "application/zip"
    elif number % 2:
        p.put(f"staticresources/{name}.js", "".join(f"function {p.word()}{at}() {{ return '{p.words(20)}'; }}\n" for at in range(300)))
        kind = "application/javascript"
    else:
        p.put(f"staticresources/{name}.png", b"\x89PNG\r\n\x1a\n" + p.random.randbytes(p.random.randint(4000, 60000)))
        kind = "image/png"
    p.put(f"staticresources/{name}.resource-meta.xml", meta("StaticResource", f"    <cacheControl>Public</cacheControl>\n    <contentType>{kind}</contentType>\n"))


def layout(p, number):
    sections = ""
    for _ in range(p.random.randint(2, 7)):
        columns = "".join(
            "        <layoutColumns>\n" + "".join(
                f"            <layoutItems>\n                <behavior>Edit</behavior>\n                <field>{p.word().title()}_{p.word().title()}__c</field>\n            </layoutItems>\n"
                for _ in range(p.random.randint(3, 12))) + "        </layoutColumns>\n"
            for _ in range(2))
        sections += f"    <layoutSections>\n        <label>{p.words(2).title()}</label>\n{columns}        <style>TwoColumnsTopToBottom</style>\n    </layoutSections>\n"
    p.put(f"layouts/{p.name(number)}__c-{p.word().title()} Layout.layout-meta.xml", meta("Layout", sections))


def report(p, folder, number):
    columns = "".join(f"    <columns>\n        <field>{p.word().upper()}.{p.word().upper()}</field>\n    </columns>\n"
                      for _ in range(p.random.randint(5, 40)))
    p.put(f"reports/{folder}/{p.name(number)}.report-meta.xml", meta("Report", f"""{columns}    <format>Tabular</format>
    <name>{p.words(3).title()}</name>
    <reportType>CaseList</reportType>
    <showDetails>true</showDetails>
"""))


def omni(p, number):
    name = p.name(number)
    kind = number % 4
    if kind == 0:
        p.put(f"queueRoutingConfigs/{name}.queueRoutingConfig-meta.xml", meta("QueueRoutingConfig", f"""    <capacityWeight>{number % 9 + 1}.0</capacityWeight>
    <dropAdditionalSkillsTimeout>0</dropAdditionalSkillsTimeout>
    <isAttributeBased>false</isAttributeBased>
    <label>{name.replace("_", " ")}</label>
    <pushTimeout>0</pushTimeout>
    <routingModel>MOST_AVAILABLE</routingModel>
    <routingPriority>{number % 90 + 1}</routingPriority>
"""))
    elif kind == 1:
        p.put(f"queues/{name}.queue-meta.xml", meta("Queue", f"""    <doesSendEmailToMembers>false</doesSendEmailToMembers>
    <email>{p.word()}@example.com</email>
    <name>{name.replace("_", " ")[:40]}</name>
    <queueMembers>
        <publicGroups>
            <publicGroup>{p.name(number)}</publicGroup>
        </publicGroups>
    </queueMembers>
    <queueSobject>
        <sobjectType>Case</sobjectType>
    </queueSobject>
"""))
    elif kind == 2:
        p.put(f"skills/{name}.skill-meta.xml", meta("Skill", f"    <description>{p.words(20)}</description>\n    <label>{name.replace('_', ' ')}</label>\n"))
    else:
        p.put(f"presenceDeclineReasons/{name}.presenceDeclineReason-meta.xml", meta("PresenceDeclineReason", f"    <label>{name.replace('_', ' ')}</label>\n"))


def fill(p, files, make):
    """Calls `make` with numbers until so many files are there."""
    end = p.files + files
    number = 0
    while p.files < end:
        make(p, number)
        number += 1


def main():
    folder = sys.argv[1]
    files = int(sys.argv[2]) if len(sys.argv) > 2 else 12000
    p = Project(folder)
    fill(p, files * 35 // 100, apex)
    fill(p, files * 30 // 100, lambda p, number: custom_object(p, number, min(30, max(2, files // 40))))
    fill(p, files * 11 // 100, lwc)
    fill(p, files * 4 // 100, aura)
    fill(p, files * 4 // 100, static_resource)
    labels = "".join(f"""    <labels>
        <fullName>{p.name(at)}</fullName>
        <categories>{p.word()}</categories>
        <language>en_US</language>
        <protected>false</protected>
        <shortDescription>{p.words(3)}</shortDescription>
        <value>{p.words(12)}</value>
    </labels>
""" for at in range(files // 5))
    p.put("labels/CustomLabels.labels-meta.xml", meta("CustomLabels", labels))
    fill(p, files * 6 // 100, layout)
    folders = [f"{word.title()}_{at}" for at, word in enumerate(WORDS[:max(1, files // 600)])]
    for at, name in enumerate(folders):
        p.put(f"reports/{name}.reportFolder-meta.xml", meta("ReportFolder", f"    <name>{name.replace('_', ' ')}</name>\n"))
    fill(p, files * 5 // 100 - len(folders), lambda p, number: report(p, folders[number % len(folders)], number))
    fill(p, files * 5 // 100, omni)
    with open(os.path.join(folder, "sfdx-project.json"), "x", encoding="utf-8") as file:
        file.write('{\n    "packageDirectories": [{"path": "force-app", "default": true}],\n    "sourceApiVersion": "66.0"\n}\n')
    print(f"{p.files} files, {p.bytes} bytes")


main()
