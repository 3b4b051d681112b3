package fixtures.state.enumconstant;

import java.io.Serializable;
import java.util.EnumMap;
import java.util.Map;

/** An EnumMap carries its values. */
public class EnumMapHoldsBad implements Serializable {
  private static final long serialVersionUID = 1L;

  enum Day {
    MONDAY,
    TUESDAY
  }

  static class Shift {
    int hours = 8;
  }

  private final Map<Day, Shift> shifts = new EnumMap<>(Day.class); // expect: unserializable-element-type "Shift"

  EnumMapHoldsBad() {
    shifts.put(Day.MONDAY, new Shift());
  }

  static Object payload() {
    return new EnumMapHoldsBad();
  }
}
