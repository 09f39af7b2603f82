import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defineControls } from "../../src/controls/control.ts";
import { applyWaivers, type Waiver } from "../../src/controls/waivers.ts";

const knownControls = {
  ...defineControls("network", {
    N13: {
      title: "A NAT gateway in each zone",
      why: "The loss of one zone cuts the others off.",
      sources: ["EKS guide"],
    },
    N14: {
      title: "Interface endpoints",
      why: "Traffic to AWS leaves the VPC.",
      sources: ["EC2.10"],
      profiles: ["prod"],
    },
  }),
  ...defineControls("eks", { E2: { title: "Private API", why: "Anybody can knock.", sources: ["EKS.1"] } }),
};
const FINDING = { control: "N13", at: "network.nat", message: "shares a gateway", hint: 'set it to "perAz"' };
const WAIVER: Waiver = {
  control: "N13",
  at: "network.nat",
  reason: "a test environment",
  owner: "ml-platform",
  expires: "2027-03-31",
};

function apply(change: Partial<Waiver>, at = FINDING.at) {
  return applyWaivers({
    findings: [{ ...FINDING, at }],
    waivers: [{ ...WAIVER, ...change }],
    knownControls,
    today: "2026-12-01",
  });
}

describe("applyWaivers", () => {
  it("makes a finding without a waiver a problem, and says how to waive it", () => {
    const { problems, waived } = applyWaivers({ findings: [FINDING], waivers: [], knownControls, today: "2026-12-01" });
    expect(waived).toEqual([]);
    expect(problems).toMatchObject([
      {
        code: "TDM-PLT-050",
        path: "network.nat",
        message: "shares a gateway",
        expected: "control N13, A NAT gateway in each zone. The loss of one zone cuts the others off.",
        hint: 'set it to "perAz", or waive it: { control: "N13", at: "network.nat", reason, owner, expires }',
      },
    ]);
  });

  it("lists what is waived, with control and waiver", () => {
    expect(apply({})).toEqual({
      problems: [],
      waived: [{ finding: FINDING, waiver: WAIVER, control: knownControls.N13 }],
    });
  });

  it.each([
    ["network", "network.nat"],
    ["network.regions", 'network.regions["eu-west-1"].natAvailabilityZones'],
    ["peers[0]", "peers[0].natAvailabilityZones"],
    ["dev-network-eu-west-1", "dev-network-eu-west-1/Network/Nat"],
  ])("lets a waiver at %s cover %s", (waiverAt, findingAt) => {
    expect(apply({ at: waiverAt }, findingAt).problems).toEqual([]);
  });

  it.each([
    ["network.na", "network.nat"],
    ["peers[1]", "peers[10].x"],
    ["network.nat.mode", "network.nat"],
    ["", "network.nat"],
  ])("does not let a waiver at %j cover %s", (waiverAt, findingAt) => {
    const { problems, waived } = apply({ at: waiverAt }, findingAt);
    expect(waived).toEqual([]);
    expect(problems.map(({ code, path }) => `${code} ${path}`)).toEqual([
      `TDM-PLT-050 ${findingAt}`,
      "TDM-PLT-053 waive[0]",
    ]);
  });

  it.each([
    ["has expired", { expires: "2026-11-30" }, "051", "waive[0].expires", "expired 1 day ago"],
    ["has an unreadable date", { expires: "soon" }, "054", "waive[0].expires", "is not a day"],
    ["has a day that no calendar has", { expires: "2027-02-30" }, "054", "waive[0].expires", "is not a day"],
    ["runs too long", { expires: "2028-01-06" }, "055", "waive[0].expires", "is 401 days ahead, more than 400"],
  ])("refuses a waiver that %s, once for finding and waiver", (_, change, number, path, message) => {
    const { problems, waived } = apply(change);
    expect(waived).toEqual([]);
    expect(problems).toMatchObject([{ code: `TDM-PLT-${number}`, path, message }]);
  });

  it("holds on its last day, and for 400 days at the most", () => {
    expect(apply({ expires: "2026-12-01" }).problems).toEqual([]);
    expect(apply({ expires: "2028-01-05" }).problems).toEqual([]);
  });

  it("refuses an unknown control, suggests one, and leaves the finding unmet", () => {
    expect(apply({ control: "N31" }).problems).toMatchObject([
      { code: "TDM-PLT-050", path: "network.nat" },
      { code: "TDM-PLT-052", path: "waive[0].control", hint: expect.stringMatching(/^did you mean "N1[34]"\?$/) },
    ]);
  });

  it("refuses a waiver that nothing needs", () => {
    expect(apply({ control: "N14" }).problems.map(({ code }) => code)).toEqual(["TDM-PLT-050", "TDM-PLT-053"]);
  });

  it("orders what is waived by control, numbers as numbers", () => {
    const findings = ["N14", "E2", "N13"].map((control) => ({ ...FINDING, control }));
    const waivers = findings.map(({ control }) => ({ ...WAIVER, control }));
    const { waived } = applyWaivers({ findings, waivers, knownControls, today: "2026-12-01" });
    expect(waived.map(({ finding }) => finding.control)).toEqual(["E2", "N13", "N14"]);
  });

  it("throws on a finding of a control that nobody declares", () => {
    const input = { findings: [{ ...FINDING, control: "X1" }], waivers: [], knownControls, today: "2026-12-01" };
    expect(() => applyWaivers(input)).toThrow("X1");
  });

  it("never loses a finding: each one is waived or told of by an error", () => {
    const control = fc.constantFrom("N13", "N14", "E2");
    const at = fc.constantFrom("network", "network.nat", "network.nats", "peers[1].x", "peers[10]");
    const waiver = fc.record({
      control: fc.oneof(control, fc.constant("N99")),
      at,
      reason: fc.constant("because it is so"),
      owner: fc.constant("me"),
      expires: fc.constantFrom("2026-11-30", "2026-12-01", "2027-06-01", "2030-01-01", "never"),
    });
    const finding = fc.record({ control, at, message: fc.constant("m"), hint: fc.constant("h") });
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 5 }), fc.array(waiver, { maxLength: 5 }), (findings, waivers) => {
        const { problems, waived } = applyWaivers({ findings, waivers, knownControls, today: "2026-12-01" });
        const lost = findings.filter((each) => !waived.some((one) => one.finding === each));
        expect(lost.length > 0 && problems.length === 0).toBe(false);
        for (const each of waived) expect(each.waiver.control).toBe(each.finding.control);
      }),
    );
  });
});
