/** What the emulator was told of how it answers, for as long as it lives. */
export interface Settings {
  /** How stopIntelligentTask answers: with the status of the vendor's page, or with the body of its example. */
  stopStatus: 200 | 204;
  /** Whether folders hold only the files that somebody put there. One that nobody set holds examples unless true. */
  strict: boolean;
}
