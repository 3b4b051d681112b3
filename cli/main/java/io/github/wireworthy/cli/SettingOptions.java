package io.github.wireworthy.cli;

import io.github.wireworthy.boundary.Boundary;
import io.github.wireworthy.boundary.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What users tell of how their project runs. */
final class SettingOptions {

  @Option(
      names = "--serializer",
      paramLabel = "NAME",
      description =
          "What writes data where a library lets you choose: java, kryo, hessian, …, unknown;"
              + " default: what the project says, else what the library has by default.")
  private @Nullable String serializer;

  @Option(
      names = "--isolation",
      paramLabel = "MODE",
      description =
          "shared: all runs in one process, such as sessions that are never replicated or stored;"
              + " separate: it does not; default: what the project says, else separate is assumed,"
              + " and told.")
  private @Nullable String isolation;

  @Option(
      names = "--switch",
      paramLabel = "NAME",
      description =
          "Turns on what holds only in some projects, such as quartz-job-store; NAME=off turns it"
              + " off; `wireworthy boundaries` lists them; repeatable.")
  private List<String> switches = new ArrayList<>();

  /**
   * The setting, as it is given here, else in the configuration.
   *
   * @param own the user's own boundaries, which may ask for switches of their own
   */
  Setting setting(Configuration configuration, List<Boundary> own) {
    Map<String, Boolean> switched = new TreeMap<>(configuration.switches(own));
    switched.putAll(Switches.of(switches, own));
    return Choice.setting(
        Optional.ofNullable(isolation).or(configuration::isolation),
        Optional.ofNullable(serializer).or(configuration::serializer),
        switched);
  }
}
