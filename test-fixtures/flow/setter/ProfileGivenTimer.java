package fixtures.flow.setter;

import java.io.IOException;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Timer;

/** Two setters are called; the second one hands over a timer. */
public class ProfileGivenTimer {
  static class Profile implements Serializable {
    private static final long serialVersionUID = 1L;
    private String name;
    private Object reminder; // expect: unserializable-field likely "Timer"

    void setName(String text) {
      this.name = text;
    }

    void setReminder(Object thing) {
      this.reminder = thing;
    }
  }

  static Object profile() {
    Profile profile = new Profile();
    profile.setName("ada");
    profile.setReminder(new Timer(true));
    return profile;
  }

  static void save(ObjectOutputStream out) throws IOException {
    out.writeObject(profile());
  }

  static Object payload() {
    return profile();
  }
}
