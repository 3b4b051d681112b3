package io.github.wireworthy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Takes the time of phases that follow each other. */
final class Stopwatch {

  private final List<AnalysisResult.Phase> phases = new ArrayList<>();
  private long lastNanos = System.nanoTime();

  /** The phase that began with the end of the one before has ended. */
  void lap(String phase) {
    long now = System.nanoTime();
    phases.add(new AnalysisResult.Phase(phase, Duration.ofNanos(now - lastNanos)));
    lastNanos = now;
  }

  List<AnalysisResult.Phase> phases() {
    return phases;
  }
}
