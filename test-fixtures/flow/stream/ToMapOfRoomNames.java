package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The map's values are texts. */
public class ToMapOfRoomNames {
  static class Room {
    final String name = "blue";
    final int seats = 4;
  }

  static Object seats(List<Room> rooms) {
    return rooms.stream().collect(Collectors.toMap(room -> room.name, room -> room.seats));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(seats(List.of(new Room())));
  }

  static Object payload() {
    return seats(List.of(new Room()));
  }
}
