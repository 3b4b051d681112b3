package fixtures.capture.innerclass;

import java.io.Serializable;

/** An anonymous serializable class carries `this$0`, though it uses nothing of it. */
public class AnonymousInInstanceMethod {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  Pricing pricing() {
    return new Pricing() { // expect: inner-class-carries-unserializable-outer "AnonymousInInstanceMethod"
      @Override
      public double gross(double net) {
        return net * 1.19;
      }
    };
  }

  static Object payload() {
    return new AnonymousInInstanceMethod().pricing();
  }
}
