package io.github.wireworthy.cli;

import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.facts.FileFacts;
import io.github.wireworthy.triage.Triaged;
import java.util.List;

/** Facts with what was found in them. */
record Analysed(List<FileFacts> facts, AnalysisResult result, Triaged triaged) {}
