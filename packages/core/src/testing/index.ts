/** For tests of rules. */
export { type Expectation, type FixtureCase, fixtureCases } from './fixture.ts'
export { fixtureFaults } from './run-fixture.ts'
