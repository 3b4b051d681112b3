package fixtures.framework.beam;

import org.apache.beam.sdk.values.TupleTag;

/** The anonymous type token stands in a static field. */
public class TupleTagInStaticField {
  private static final TupleTag<String> LATE = new TupleTag<>("late") {};

  static Object payload() {
    return LATE;
  }
}
