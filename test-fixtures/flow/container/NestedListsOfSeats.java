package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** Rows of a hall hold lists of seats. */
public class NestedListsOfSeats {
  static class Seat {
    final int number = 1;
  }

  static Object hall() {
    List<Object> hall = new ArrayList<>();
    for (int row = 0; row < 2; row++) {
      List<Object> seats = new ArrayList<>();
      seats.add(new Seat());
      hall.add(seats);
    }
    return hall;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(hall()); // expect: unserializable-state-at-boundary likely "Seat"
  }

  static Object payload() {
    return hall();
  }
}
