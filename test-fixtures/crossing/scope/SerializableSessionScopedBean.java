package fixtures.crossing.scope;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

@SessionScoped
public class SerializableSessionScopedBean implements Serializable {
  int visits;

  static Object payload() {
    return new SerializableSessionScopedBean();
  }
}
