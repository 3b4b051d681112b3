package io.github.wireworthy;

/** The pipeline from facts to findings. */
public final class Analysis {

  private Analysis() {}

  /**
   * Analyses scanned sources. The result does not depend on the number of jobs. Mistakes of this
   * program cost the body or the rule in which they happen, and are told as problems.
   */
  public static AnalysisResult run(AnalysisInput input) {
    return types(input);
  }

  @SuppressWarnings("DoNotCallSuggester") // until the type table is there
  private static AnalysisResult types(AnalysisInput input) {
    throw new UnsupportedOperationException("not wired yet: " + input.files().size() + " files");
  }
}
