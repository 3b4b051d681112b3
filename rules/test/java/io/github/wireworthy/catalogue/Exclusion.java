package io.github.wireworthy.catalogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Rows that are no boundaries of objects as Java knows them, and why. */
record Exclusion(String reason, Predicate<Row> rows) {

  private static final Set<String> LANGUAGE = Set.of("JDK");

  static final List<Exclusion> ALL =
      List.of(
          new Exclusion(
              "the rules on state look at every serializable class, whatever it extends",
              row -> LANGUAGE.contains(row.framework()) && row.kind().equals("subtype")),
          new Exclusion(
              "a container that keeps a function is no crossing until it crosses; it is followed",
              row ->
                  row.payload().equals("closure-retained")
                      || row.type().equals("java.security.GuardedObject")),
          new Exclusion(
              "the stub travels, and not the object",
              row -> row.payload().equals("remote-reference")),
          new Exclusion(
              "the lambda is taken apart, and what it captures is written as JSON",
              row -> row.payload().equals("closure-json-captures")),
          new Exclusion(
              "the configuration cache has codecs and a list of forbidden types of its own",
              row -> row.framework().equals("Gradle")),
          new Exclusion(
              "says where transient state is made anew: no object crosses by it",
              row -> row.payload().equals("lifecycle-hint") || row.kind().equals("safe-idiom")),
          new Exclusion(
              "is written only as a whole page or session, of which it is a part",
              row -> row.payload().equals("state") || row.payload().equals("outer-instance")),
          new Exclusion(
              "Android writes it in a format of its own, asked for by another method",
              row ->
                  row.type().equals("android.os.Parcelable")
                      || row.type().equals("androidx.lifecycle.SavedStateHandle")),
          new Exclusion(
              "code of another language", row -> row.kind().equals("groovy-local-variable")),
          new Exclusion(
              "a convention for names or a class in a pipeline, and no signature",
              row ->
                  row.kind().equals("interface-name-pattern")
                      || row.kind().equals("configuration-marker")),
          new Exclusion(
              "which model attributes go into the session is named by strings",
              row -> row.payload().equals("model-attributes")),
          new Exclusion(
              "depends on a flag of the annotation that stands on the annotation",
              row -> row.kind().equals("meta-annotation")),
          new Exclusion(
              "the container writes the fields, whether or not the class is serializable",
              row -> row.type().endsWith(".ejb.Stateful")),
          new Exclusion(
              "depends on the value of another argument: the session is one of several scopes",
              row ->
                  row.type().equals("org.springframework.web.context.request.RequestAttributes")),
          new Exclusion(
              "run where it is called if it is a plain lambda: nothing fails",
              row ->
                  row.framework().equals("Hazelcast")
                      && row.type().equals("com.hazelcast.map.IMap")
                      && Set.of(
                              "compute",
                              "computeIfAbsent",
                              "computeIfPresent",
                              "merge",
                              "replaceAll",
                              "forEach")
                          .contains(row.method())),
          new Exclusion(
              "called in the process that asks for it",
              row ->
                  row.framework().equals("Infinispan")
                      && Set.of("filterTargets", "onClose").contains(row.method())),
          new Exclusion(
              "what it holds is left out when it cannot be written, and nothing fails",
              row -> row.framework().equals("Apache Camel")),
          new Exclusion(
              "Flink's own serializers write elements, and Kryo what they do not know",
              row -> row.serializer().equals("flink")),
          new Exclusion(
              "the result's type is that of the first argument, which is looked at",
              row ->
                  row.payload().equals("element-type-argument")
                      && row.method().toLowerCase(java.util.Locale.ROOT).endsWith("aggregate")));

  static Optional<Exclusion> of(Row row) {
    return ALL.stream().filter(exclusion -> exclusion.rows().test(row)).findFirst();
  }
}
