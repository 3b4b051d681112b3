package fixtures.state.container;

import java.io.Serializable;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Texts and numbers in a list of Object. */
public class ListOfObjectHoldsTexts implements Serializable {
  private static final long serialVersionUID = 1L;
  private final List<Object> row = List.of("Ada", 7);
  private final List<?> other = Arrays.asList("Ada", null);
  private final Set<Object> keys = new HashSet<>(Set.of(1, 2));

  static Object payload() {
    return new ListOfObjectHoldsTexts();
  }
}
