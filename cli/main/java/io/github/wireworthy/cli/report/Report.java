package io.github.wireworthy.cli.report;

import java.io.IOException;

/** A format in which a scan is told. */
public interface Report {

  /**
   * Writes the whole report, the last line ended.
   *
   * @throws IOException if {@code out} does
   */
  void write(ScanReport scan, Appendable out) throws IOException;
}
