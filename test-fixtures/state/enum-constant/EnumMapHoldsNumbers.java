package fixtures.state.enumconstant;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** An EnumMap of numbers, and an EnumSet. */
public class EnumMapHoldsNumbers implements Serializable {
  private static final long serialVersionUID = 1L;

  enum Day {
    MONDAY,
    TUESDAY
  }

  private final Map<Day, Integer> hours = new EnumMap<>(Day.class);
  private final Set<Day> open = EnumSet.of(Day.MONDAY);

  EnumMapHoldsNumbers() {
    hours.put(Day.MONDAY, 8);
  }

  static Object payload() {
    return new EnumMapHoldsNumbers();
  }
}
