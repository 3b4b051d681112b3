package fixtures.flow.container;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;

/** The rows hold the seats' numbers. */
public class NestedListsOfSeatNumbers {
  static class Seat {
    final int number = 1;
  }

  static Object hall() {
    List<Object> hall = new ArrayList<>();
    for (int row = 0; row < 2; row++) {
      List<Object> seats = new ArrayList<>();
      seats.add(new Seat().number);
      hall.add(seats);
    }
    return hall;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(hall());
  }

  static Object payload() {
    return hall();
  }
}
