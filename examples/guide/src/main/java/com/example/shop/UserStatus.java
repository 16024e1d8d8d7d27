package com.example.shop;

public enum UserStatus {
    invited,
    active,
    inactive,
    suspended
}
