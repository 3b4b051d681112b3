package fixtures.capture.innerclass;

import java.io.Serializable;
import java.util.List;

/** Static fields and static initialisers have no outer object. */
public class AnonymousInStaticInitialisers {
  interface Pricing extends Serializable {
    double gross(double net);
  }

  private static final Pricing FULL =
      new Pricing() {
        @Override
        public double gross(double net) {
          return net * 1.19;
        }
      };
  private static final Pricing REDUCED;

  static {
    REDUCED =
        new Pricing() {
          @Override
          public double gross(double net) {
            return net * 1.07;
          }
        };
  }

  static Object payload() {
    return List.of(FULL, REDUCED);
  }
}
