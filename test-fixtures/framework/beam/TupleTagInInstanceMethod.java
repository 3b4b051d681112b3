package fixtures.framework.beam;

import org.apache.beam.sdk.values.TupleTag;

/** The anonymous type token drags its outer object. */
public class TupleTagInInstanceMethod {
  TupleTag<String> late() {
    return new TupleTag<>("late") {}; // expect: inner-class-carries-unserializable-outer
  }

  static Object payload() {
    return new TupleTagInInstanceMethod().late();
  }
}
