package jakarta.jms;

/** Stand-in for JMS 3. */
public interface Message {
  String getJMSMessageID() throws JMSException;
}
