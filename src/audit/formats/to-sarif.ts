import { SarifBuilder, SarifResultBuilder, SarifRuleBuilder, SarifRunBuilder } from 'node-sarif-builder';
import { CHECKS, type CheckId } from '../checks/checks.js';
import type { AuditReport, CheckResult } from '../report/audit-report.js';

const resultOf = (one: CheckResult): SarifResultBuilder => {
  const { id, check, result, says, cure = '', page, state, evidence } = one;
  const built = new SarifResultBuilder().initSimple({
    ruleId: check,
    level: result === 'fail' ? 'error' : 'warning',
    messageText: `${says} State: ${state}.${evidence.by ? ` By: ${evidence.by}.` : ''} ${cure}`.trim(),
    fileUri: page,
  });
  built.result.partialFingerprints = { askfirst: id };
  if (one.ignored) built.result.suppressions = [{ kind: 'external', justification: one.ignored.reason }];
  if (one.known) built.result.baselineState = 'unchanged';
  return built;
};

/**
 * The report in SARIF 2.1.0, for code scanning. Checks that passed are left out.
 * @see https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
 */
export const toSarif = ({ tool, results }: AuditReport): string => {
  const run = new SarifRunBuilder().initSimple({
    toolDriverName: 'askfirst audit',
    toolDriverVersion: tool.version,
    url: 'https://github.com/askfirst/askfirst#readme',
  });
  for (const check of Object.keys(CHECKS) as CheckId[])
    run.addRule(
      new SarifRuleBuilder().initSimple({
        ruleId: check,
        shortDescriptionText: CHECKS[check].title,
        fullDescriptionText: CHECKS[check].cure,
      }),
    );
  for (const one of results) if (one.result !== 'pass') run.addResult(resultOf(one));
  const sarif = new SarifBuilder();
  sarif.addRun(run);
  return sarif.buildSarifJsonString({ indent: true });
};
