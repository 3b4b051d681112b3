package io.github.wireworthy.cli.report;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.wireworthy.rule.RuleInfo;
import io.github.wireworthy.source.Problem;
import io.github.wireworthy.triage.TriagedFinding;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * SARIF 2.1.0, one run.
 *
 * <p>What consumers really do with it shapes the file. GitHub reads only the first location, opens
 * suppressed results as alerts (so they are left out), ignores {@code originalUriBaseIds} (so URIs
 * are plain and relative), and follows {@code [text](id)} in a message to a related location. It
 * refuses more than 25,000 results and keeps 5,000: the surest are written. DefectDojo opens a
 * finding for each location (so there is exactly one).
 */
public final class SarifReport implements Report {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String HOME = "https://github.com/wireworthy/wireworthy";
  private static final int MOST_RESULTS = 25_000;

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @Override
  public void write(ScanReport scan, Appendable out) throws IOException {
    ObjectNode log = MAPPER.createObjectNode();
    log.put("$schema", SCHEMA);
    log.put("version", "2.1.0");
    run(scan, log.putArray("runs").addObject());
    out.append(writer().writeValueAsString(log)).append("\n");
  }

  private static ObjectWriter writer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
    printer.indentObjectsWith(lines);
    printer.indentArraysWith(lines);
    return MAPPER.writer(printer);
  }

  private static void run(ScanReport scan, ObjectNode run) {
    ObjectNode driver = run.putObject("tool").putObject("driver");
    driver.put("name", "Wireworthy");
    driver.put("fullName", "Wireworthy " + scan.version());
    driver.put("version", scan.version());
    driver.put("informationUri", HOME);
    ArrayNode rules = driver.putArray("rules");
    scan.rules().forEach(rule -> SarifRule.write(rule, scan.pages().apply(rule.id()), rules));
    run.putObject("automationDetails").put("id", "wireworthy/");
    run.put("columnKind", "utf16CodeUnits");
    ObjectNode invocation = run.putArray("invocations").addObject();
    invocation.put("executionSuccessful", scan.problems().stream().noneMatch(Problem::isInternal));
    invocation.put("exitCode", scan.exitCode());
    List<TriagedFinding> findings = scan.triaged().findings();
    SarifNotifications.write(scan, MOST_RESULTS, invocation.putArray("toolExecutionNotifications"));
    List<String> ids = scan.rules().stream().map(RuleInfo::id).toList();
    SarifResult results = new SarifResult(ids, scan.sources());
    ArrayNode array = run.putArray("results");
    surest(findings).forEach(finding -> results.write(finding, array));
  }

  /** All of them, or the most severe as far as the limit goes, in the order of the report. */
  private static List<TriagedFinding> surest(List<TriagedFinding> findings) {
    if (findings.size() <= MOST_RESULTS) {
      return findings;
    }
    return IntStream.range(0, findings.size())
        .boxed()
        .sorted(Comparator.comparing((Integer index) -> findings.get(index).severity()).reversed())
        .limit(MOST_RESULTS)
        .sorted()
        .map(findings::get)
        .toList();
  }
}
