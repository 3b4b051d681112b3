package io.github.wireworthy.cli.report;

import io.github.wireworthy.source.Span;
import io.github.wireworthy.triage.TriagedFinding;
import java.io.IOException;
import java.util.Locale;

/** A line for each finding, {@code file:line:column: severity[rule]: message}, and nothing else. */
public final class OneLineReport implements Report {

  @Override
  public void write(ScanReport scan, Appendable out) throws IOException {
    for (TriagedFinding triaged : scan.triaged().findings()) {
      Span span = triaged.location().span();
      String severity = triaged.severity().name().toLowerCase(Locale.ROOT);
      out.append(Printable.of(triaged.location().file()));
      out.append(":" + span.line() + ":" + span.column() + ": ");
      out.append(severity + "[" + triaged.finding().rule().id() + "]: ");
      out.append(Printable.of(triaged.finding().message())).append("\n");
    }
  }
}
