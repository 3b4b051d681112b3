package io.github.wireworthy.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wireworthy.Analysis;
import io.github.wireworthy.AnalysisInput;
import io.github.wireworthy.AnalysisResult;
import io.github.wireworthy.rule.Finding;
import io.github.wireworthy.rules.RuleRegistry;
import io.github.wireworthy.rules.data.BuiltIn;
import io.github.wireworthy.source.SourceFile;
import io.github.wireworthy.syntax.FactExtractor;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Types that only a star imports, or nothing, are found without a class path. */
class StarImportsTest {

  private static AnalysisResult scan(String text) {
    SourceFile file = new SourceFile(Path.of("Job.java"), "Job.java", text);
    return Analysis.run(
        new AnalysisInput(
            List.of(FactExtractor.extract(file)),
            List.of(),
            BuiltIn.knowledge(),
            RuleRegistry.all(),
            1));
  }

  private static List<String> findings(AnalysisResult result) {
    return result.findings().stream().map(StarImportsTest::shown).toList();
  }

  private static String shown(Finding finding) {
    return finding.location().span().line() + " " + finding.rule().id();
  }

  @Test
  void lambdasInAChainOfSparkCarryTheirOuter() {
    AnalysisResult result =
        scan(
            """
            import java.util.*;
            import org.apache.spark.api.java.*;
            import org.apache.spark.api.java.function.*;
            import scala.*;

            class Job {
              private final double rate = Math.random();

              List<Tuple2<String, Double>> totals(JavaSparkContext spark) {
                return spark.textFile("orders")
                    .map(line -> line.split(";"))
                    .mapToPair(words -> new Tuple2<>(words[0], Double.valueOf(words[1])))
                    .reduceByKey((one, other) -> one + other)
                    .mapValues(total -> total * rate)
                    .collect();
              }
            }
            """);
    assertThat(findings(result)).containsExactly("14 lambda-captures-unserializable-this");
    assertThat(result.packedLibraries()).contains("scala", "spark");
    assertThat(result.unknownPackages()).isEmpty();
  }

  @Test
  void typesThatAreNamedInFullNeedNoImport() {
    AnalysisResult result =
        scan(
            """
            class Job {
              private final double rate = Math.random();

              double total(org.apache.spark.api.java.JavaRDD<Double> prices) {
                return prices.map(price -> price * rate).reduce((one, other) -> one + other);
              }

              long lines() {
                return org.apache.spark.api.java.JavaSparkContext.fromSparkContext(null)
                    .textFile("orders").map(line -> line + rate).count();
              }
            }
            """);
    assertThat(findings(result))
        .containsExactly(
            "5 lambda-captures-unserializable-this", "10 lambda-captures-unserializable-this");
    assertThat(result.packedLibraries()).contains("spark");
  }

  @Test
  void anonymousFunctionsOfFlinkCarryWhatTheyUse() {
    AnalysisResult result =
        scan(
            """
            import org.apache.flink.api.common.functions.*;
            import org.apache.flink.streaming.api.datastream.*;
            import org.apache.flink.streaming.api.environment.*;
            import org.apache.flink.util.*;

            class Job {
              private final Object lock = new Object();

              DataStream<String> words(StreamExecutionEnvironment environment) {
                return environment.fromElements("a b")
                    .flatMap(new FlatMapFunction<String, String>() {
                      @Override public void flatMap(String line, Collector<String> out) {
                        out.collect(line + lock);
                      }
                    })
                    .keyBy(word -> word)
                    .filter(word -> word.length() > lock.hashCode());
              }
            }
            """);
    assertThat(findings(result))
        .containsExactly(
            "11 inner-class-carries-unserializable-outer",
            "17 lambda-captures-unserializable-this");
    assertThat(result.packedLibraries()).contains("flink");
  }

  @Test
  void functionsOfBeamAreKnownByTheirSuperclass() {
    AnalysisResult result =
        scan(
            """
            import org.apache.beam.sdk.transforms.*;
            import org.apache.beam.sdk.values.*;

            class Job {
              PCollection<Integer> lengths(PCollection<String> words) {
                return words.apply(ParDo.of(new DoFn<String, Integer>() {
                  @ProcessElement public void process(ProcessContext context) {
                    context.output(context.element().length());
                  }
                }));
              }
            }
            """);
    assertThat(findings(result)).containsExactly("6 inner-class-carries-unserializable-outer");
    assertThat(result.packedLibraries()).contains("beam");
  }

  @Test
  void functionsOfHazelcastsPipelinesAreSerializable() {
    AnalysisResult result =
        scan(
            """
            import com.hazelcast.jet.pipeline.*;

            class Job {
              private int limit = 3;

              void read(Pipeline pipeline) {
                pipeline.readFrom(Sources.<String>list("words"))
                    .filter(word -> word.length() > limit)
                    .writeTo(Sinks.logger());
              }
            }
            """);
    assertThat(findings(result)).containsExactly("8 lambda-captures-unserializable-this");
    assertThat(result.packedLibraries()).contains("hazelcast");
  }

  @Test
  void aLibraryOfWhichATypeIsScannedIsLeftToTheSources() {
    AnalysisResult result =
        scan(
            """
            package org.apache.spark.api.java;

            class JavaRDD<T> {
              java.util.function.Function<T, Number> field;

              static JavaRDDLike<String, JavaRDD<String>> other() {
                return null;
              }
            }
            """);
    assertThat(result.packedLibraries()).isEmpty();
  }
}
