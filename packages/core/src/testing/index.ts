/** For tests of rules and plugins, under any test runner. */
export type { CaseInput, Cases, ExpectedProblem, ExpectedSuggestion, InvalidCase, ValidCase } from './cases.ts'
export type { Expectation } from './expectation.ts'
export { type FixtureCase, type FixtureResult, fixtureCases, type SuggestedResult } from './fixture.ts'
export { pluginFaults, testPlugin } from './plugin-faults.ts'
export { RuleTestError, RuleTester } from './rule-tester.ts'
export { fixtureFaults } from './run-fixture.ts'
