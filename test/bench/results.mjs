/** Collects numbers, and computes their medians. */
export class Results {
  /** measure → contestant → column → one number per round */
  samples = {};

  add(measure, contestant, taken) {
    const columns = ((this.samples[measure.id] ??= {})[contestant.name] ??= {});
    for (const [column, value] of Object.entries(taken))
      if (Number.isFinite(value)) (columns[column] ??= []).push(value);
  }

  /** @returns {number | undefined} */
  median(measureId, name, column) {
    const sorted = this.samples[measureId]?.[name]?.[column]?.toSorted((one, other) => one - other);
    if (!sorted?.length) return undefined;
    const middle = sorted.length >> 1;
    return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }

  /** The smallest number of all rounds. @returns {number | undefined} */
  least(measureId, name, column) {
    const taken = this.samples[measureId]?.[name]?.[column];
    return taken && Math.min(...taken);
  }

  toJSON() {
    const medians = {};
    for (const [measure, byName] of Object.entries(this.samples))
      for (const [name, columns] of Object.entries(byName))
        for (const column of Object.keys(columns))
          ((medians[measure] ??= {})[name] ??= {})[column] = this.median(measure, name, column);
    return { medians, samples: this.samples };
  }
}
