curl --request GET "$BASE_URL/v1/me/library/albums?limit=20" \
  --header "x-api-key: $SECURITY_PROFILE_ID" \
  --header "Authorization: Bearer $AUTH_TOKEN"
