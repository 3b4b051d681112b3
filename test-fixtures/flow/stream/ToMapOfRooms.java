package fixtures.flow.stream;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Collectors;

/** The map's values are the rooms themselves. */
public class ToMapOfRooms {
  static class Room {
    final String name = "blue";
    final int seats = 4;
  }

  static Object seats(List<Room> rooms) {
    return rooms.stream().collect(Collectors.toMap(room -> room.name, room -> room));
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(seats(List.of(new Room()))); // expect: unserializable-state-at-boundary likely "Room"
  }

  static Object payload() {
    return seats(List.of(new Room()));
  }
}
