package fixtures.readback.transientfield;

import java.awt.Component;
import java.util.ArrayList;
import java.util.List;

/** A version is no sign that somebody means to write components: editors add it. */
public class ComponentWithVersion extends Component {
  private static final long serialVersionUID = 1L;
  private final transient List<String> names = new ArrayList<>();

  int count() {
    return names.size();
  }

  static Object payload() {
    return new ComponentWithVersion();
  }
}
