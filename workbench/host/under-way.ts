/** Work that is not done yet, for those who wait until everything is. */
export class UnderWay {
  private readonly jobs = new Set<Promise<unknown>>();

  /** @returns the same job */
  add<T>(job: Promise<T>): Promise<T> {
    const end = (): void => void this.jobs.delete(job);
    this.jobs.add(job);
    job.then(end, end);
    return job;
  }

  get isAny(): boolean {
    return this.jobs.size > 0;
  }

  /** Resolves when all is done, also what has begun meanwhile, and whether it went well or not. */
  async done(): Promise<void> {
    while (this.isAny) await Promise.allSettled(this.jobs);
  }
}
