import { describe, expect, test } from "vitest";
import { type Diagnostic, diagnosticProblem } from "../../src/validate/diagnostics.ts";

const at = (path: string) => ({ "//": { metadata: { path, uniqueId: "x" } } });
const document = {
  resource: { aws_vpc: { main: { ...at("dev/Network/Vpc"), enable_dns: true } } },
  data: { aws_region: { here: at("dev/Network/Region") } },
  output: { vpc_id: { value: "x" } },
};

const extraneous: Diagnostic = {
  severity: "error",
  summary: "Extraneous JSON object property",
  detail: 'No argument or block type is named "enable_dns".',
  range: { filename: "cdk.tf.json", start: { line: 10 } },
  snippet: { context: "resource.aws_vpc.main", code: '        "enable_dns": true', highlight_end_offset: 20 },
};

describe("diagnosticProblem", () => {
  test("points at the construct and the argument, and says where in the JSON", () => {
    expect(diagnosticProblem("dev-network", document, extraneous)).toMatchObject({
      code: "TDM-TLC-011",
      severity: "error",
      path: "dev/Network/Vpc.enable_dns",
      message: 'Extraneous JSON object property: No argument or block type is named "enable_dns".',
      hint: "see aws_vpc.main in dev-network/cdk.tf.json, line 10",
    });
  });

  test("names the argument when the value is what is wrong", () => {
    const code = '        "vpc_id": "${aws_vpc.nope.id}"';
    const diagnostic = { ...extraneous, snippet: { ...extraneous.snippet, code, highlight_end_offset: 33 } };
    expect(diagnosticProblem("s", document, diagnostic).path).toBe("dev/Network/Vpc.vpc_id");
  });

  test("gives a warning a code of its own", () => {
    const problem = diagnosticProblem("s", document, { ...extraneous, severity: "warning" });
    expect(problem).toMatchObject({ code: "TDM-TLC-012", severity: "warning" });
  });

  test.each([
    ["aws_vpc.main", "dev/Network/Vpc"],
    ['aws_vpc.main["a.b"]', "dev/Network/Vpc"],
    ["data.aws_region.here", "dev/Network/Region"],
    ["aws_vpc.other", "s/aws_vpc.other"],
    ["output.vpc_id", "s/output.vpc_id"],
  ])("finds the construct behind %s", (address, path) => {
    const diagnostic: Diagnostic = { severity: "error", summary: "Wrong", address };
    expect(diagnosticProblem("s", document, diagnostic).path).toBe(path);
  });

  test("says the stack when Terraform says no more", () => {
    const problem = diagnosticProblem("s", document, { severity: "error", summary: "Wrong", snippet: null });
    expect(problem).toMatchObject({ path: "s", message: "Wrong", hint: "see the stack in s/cdk.tf.json" });
  });
});
