package fixtures.state.cycle;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** Two classes that hold maps of each other, and one a fault. */
public class MutualMaps implements Serializable {
  private static final long serialVersionUID = 1L;
  private final Map<String, Room> rooms = new HashMap<>();

  static class Room implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Map<String, MutualMaps> houses = new HashMap<>();
    private final Map<String, Thread> heaters = new HashMap<>(); // expect: unserializable-element-type via Room.heaters
  }

  static Object payload() {
    MutualMaps house = new MutualMaps();
    Room room = new Room();
    room.houses.put("home", house);
    room.heaters.put("oven", new Thread("oven"));
    house.rooms.put("kitchen", room);
    return house;
  }
}
