#!/usr/bin/env python3
"""Translates SAM templates as CloudFormation would and compares every role that comes of it with roles.tsv beside this file.

Needs SAM's translator (pip install aws-sam-translator; cfn-lint brings it). Exit code 1 at any difference.
"""
import logging
import os
import sys
from pathlib import Path

from samtranslator.translator.transform import transform
from samtranslator.yaml_helper import yaml_parse

EXPECTED = Path(__file__).with_name("roles.tsv")
MANAGED = "arn:aws:iam::aws:policy/"


class NoPolicies:
    """The translator asks for the account's managed policies by name; the templates name none."""

    def load(self):
        return {}


def translated(file):
    template = yaml_parse(Path(file).read_text(encoding="utf-8"))
    template["Globals"]["Function"]["CodeUri"] = "s3://bucket/functions.zip"
    return transform(template, {}, NoPolicies())["Resources"]


def listed(value):
    return value if isinstance(value, list) else [value]


def statements(role):
    for policy in role.get("Policies", []):
        for statement in policy["PolicyDocument"]["Statement"]:
            yield statement["Fn::If"][1] if "Fn::If" in statement else statement


def name(resource):
    """In short: Fn::GetAtt [A, Arn] as A.Arn, Fn::Sub as it is written."""
    if isinstance(resource, str):
        return resource
    ((function, argument),) = resource.items()
    return {"Ref": lambda: argument, "Fn::Sub": lambda: argument, "Fn::GetAtt": lambda: ".".join(argument)}[function]()


def rights(role):
    """Each as (effect, action, what it is about, kinds of items)."""
    for statement in statements(role):
        about = "NotResource" if "NotResource" in statement else "Resource"
        effect = statement["Effect"] + (" elsewhere than" if about == "NotResource" else "")
        items = next(iter(statement.get("Condition", {}).values()), {})
        kinds = " ".join(key for keys in items.values() for key in keys)
        for action in listed(statement["Action"]):
            for resource in listed(statement[about]):
                yield effect, action, name(resource), kinds
    for policy in role.get("ManagedPolicyArns", []):
        yield "managed", policy.removeprefix(MANAGED), "", ""


def trusts(role):
    return [(service, statement["Effect"]) for statement in role["AssumeRolePolicyDocument"]["Statement"]
            for service in statement["Principal"]["Service"]]


def faults_of_roles(resources):
    roles = {id: one["Properties"] for id, one in resources.items() if one["Type"] == "AWS::IAM::Role"}
    functions = {id: one["Properties"] for id, one in resources.items() if one["Type"] == "AWS::Lambda::Function"}
    for id, function in functions.items():
        if function["Role"] != {"Fn::GetAtt": [id + "Role", "Arn"]}:
            yield f"{id} has no role of its own: {function['Role']}"
    for id, role in roles.items():
        service = "lambda" if id.removesuffix("Role") in functions else "scheduler"
        if trusts(role) != [(service + ".amazonaws.com", "Allow")]:
            yield f"{id} trusts {trusts(role)}"
        for effect, action, resource, _ in rights(role):
            if effect.startswith("Allow") and ("*" in action or resource == "*"):
                yield f"{id} may {action} on {resource}"
    found = {"\t".join((id, *right)) for id, role in roles.items() for right in rights(role)}
    expected = {line for line in EXPECTED.read_text(encoding="utf-8").splitlines() if not line.startswith("#")}
    yield from (f"not in {EXPECTED.name}: {line}" for line in sorted(found - expected))
    yield from (f"only in {EXPECTED.name}: {line}" for line in sorted(expected - found))


def faults_of_permissions(resources):
    for id, one in resources.items():
        if one["Type"] == "AWS::Lambda::Permission":
            source, values = one["Properties"].get("SourceArn", {}).get("Fn::Sub", ["", {}])
            if (one["Properties"]["Principal"] != "apigateway.amazonaws.com" or values.get("__ApiId__") != {"Ref": "Api"}
                    or not source.startswith("arn:${AWS::Partition}:execute-api:${AWS::Region}:${AWS::AccountId}:")):
                yield f"{id} lets in more than the API: {one['Properties']}"


def main(files):
    os.environ.setdefault("AWS_DEFAULT_REGION", "us-east-1")
    logging.getLogger("samtranslator").setLevel(logging.CRITICAL)
    faults = []
    for file in files:
        resources = translated(file)
        faults += [f"{file}: {fault}" for check in (faults_of_roles, faults_of_permissions) for fault in check(resources)]
        kinds = [one["Type"] for one in resources.values()]
        print(f"{file}: {kinds.count('AWS::IAM::Role')} roles of {kinds.count('AWS::Lambda::Function')} functions and"
              f" {kinds.count('AWS::Scheduler::Schedule')} schedules, {kinds.count('AWS::Lambda::Permission')} permissions")
    print(*faults or ["as roles.tsv says"], sep="\n")
    return 1 if faults or not files else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
